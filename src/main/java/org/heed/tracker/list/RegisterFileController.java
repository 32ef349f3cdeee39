package org.heed.tracker.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.heed.shared.sheet.Sheet;
import org.heed.shared.sheet.SheetFormat;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The register as a file: what the page lists, with the same filter and in the same order, written as it is read. */
@Costly
@Controller
@ReadingPlace(ReadingPlace.Place.EXPORT)
@Tag(name = "Recommendations")
class RegisterFileController {
    private final Register register;
    private final RegisterCells cells;
    private final Meetings meetings;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    RegisterFileController(
            Register register,
            RegisterCells cells,
            Meetings meetings,
            Directory directory,
            MessageSourceAccessor messages) {
        this.register = register;
        this.cells = cells;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/recommendations.csv")
    void csv(RegisterFilter filter, User user, HttpServletResponse response) throws IOException {
        write(SheetFormat.CSV, filter, user, response);
    }

    @GetMapping("/recommendations.xlsx")
    void workbook(RegisterFilter filter, User user, HttpServletResponse response) throws IOException {
        write(SheetFormat.XLSX, filter, user, response);
    }

    @GetMapping(path = "/api/recommendations", produces = "text/csv")
    @Operation(summary = "The register as CSV: all that you may read and ask for, up to 10,000")
    void csvForPrograms(@ParameterObject RegisterFilter filter, User user, HttpServletResponse response)
            throws IOException {
        write(SheetFormat.CSV, filter, user, response);
    }

    private void write(SheetFormat format, RegisterFilter filter, User user, HttpServletResponse response)
            throws IOException {
        RegisterQuery query = filter.query(directory);
        Page<RegisterEntry> first = register.page(query, user, null, Page.LARGEST);
        Map<String, String> panels = meetings.panelNames();
        String title = messages.getMessage("register.title");
        Sheet sheet = format.begin(response, "register", title, RegisterCells.COLUMNS, RegisterCells.WIDE);
        sheet.row(cells.head(format));
        sheet.whole(
                first,
                cursor -> register.page(query, user, cursor, Page.LARGEST),
                entry -> cells.row(entry, panels),
                messages.getMessage("lists.file.more", new Object[] {Sheet.MOST_ROWS}));
    }
}
