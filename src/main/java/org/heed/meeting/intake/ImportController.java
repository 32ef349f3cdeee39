package org.heed.meeting.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Reference;
import org.heed.shared.Attachment;
import org.heed.shared.NotAllowed;
import org.heed.shared.request.Costly;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which the scrutiny officer imports a file: it is sent, looked at as it was read, and then registered. */
@Controller
@RequestMapping("/register/import")
class ImportController {
    /** A spreadsheet takes the mark as the sign of UTF-8, and keeps to it when it saves. */
    private static final String TEMPLATE = "\ufeff" + String.join(",", CsvImport.COLUMNS) + "\r\n";

    private final ImportFiles files;
    private final CsvImport csv;

    ImportController(ImportFiles files, CsvImport csv) {
        this.files = files;
        this.csv = csv;
    }

    @ModelAttribute
    void requireScrutiny(User user) {
        if (!Permissions.mayRegisterSomewhere(user)) {
            throw new NotAllowed("notAllowed.register");
        }
    }

    @GetMapping
    ModelAndView form() {
        return new ModelAndView("meeting/import").addObject("columns", CsvImport.COLUMNS);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return Attachment.of(
                "recommendations.csv", "text/csv;charset=UTF-8", TEMPLATE.getBytes(StandardCharsets.UTF_8));
    }

    @Costly
    @PostMapping
    ModelAndView send(@RequestParam MultipartFile file, User user) throws IOException {
        byte[] content = file.getBytes();
        ImportResult looked = csv.look(content, user);
        return looked.errors().isEmpty()
                ? new ModelAndView("redirect:/register/import/" + files.keep(content, user))
                : result(looked);
    }

    @Costly
    @GetMapping("/{id}")
    ModelAndView look(@PathVariable UUID id, User user) {
        List<Reference> registered = files.registered(id, user);
        if (!registered.isEmpty()) {
            return result(ImportResult.done(registered));
        }
        ImportResult looked = files.look(id, user);
        return looked.errors().isEmpty()
                ? new ModelAndView("meeting/import-check").addObject("id", id).addObject("looked", looked)
                : result(looked);
    }

    @Costly
    @PostMapping("/{id}")
    ModelAndView register(@PathVariable UUID id, User user) {
        ImportResult result = files.register(id, user);
        return result.errors().isEmpty() ? new ModelAndView("redirect:/register/import/" + id) : result(result);
    }

    private ModelAndView result(ImportResult result) {
        ModelAndView page = form().addObject("result", result);
        page.setStatus(result.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
