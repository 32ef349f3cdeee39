package org.heed.tracker.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.list.ListLayout;
import org.heed.identity.list.SortedHead;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Kind;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.Page;
import org.heed.shared.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the register: the list at hand, and all that narrows, sorts, keeps and lays it out. */
@Component
class RegisterPage {
    private final Register register;
    private final KeptLists kept;
    private final Meetings meetings;
    private final Directory directory;

    RegisterPage(Register register, KeptLists kept, Meetings meetings, Directory directory) {
        this.register = register;
        this.kept = kept;
        this.meetings = meetings;
        this.directory = directory;
    }

    ModelAndView show(RegisterFilter filter, User user, @Nullable String cursor, FormErrors errors) {
        RegisterQuery query = filter.query(directory);
        Page<RegisterEntry> page = register.page(query, user, cursor, Page.SIZE);
        ModelAndView shown = new ModelAndView(
                "tracker/register", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        shown.addObject("filter", filter);
        shown.addObject("page", page);
        shown.addObject("total", register.count(query, user));
        shown.addObject("panels", meetings.panelsOf(user));
        shown.addObject("panelNames", meetings.panelNames());
        shown.addObject("services", directory.services());
        shown.addObject("stages", register.stages());
        shown.addObject("kinds", List.of(Kind.values()));
        shown.addObject("mayRegister", Permissions.mayRegisterSomewhere(user));
        shown.addObject("saved", kept.of(KeptList.REGISTER, user));
        addLayout(shown, filter, user);
        shown.addObject("most", Sheet.MOST_ROWS);
        shown.addObject("errors", errors.byKey());
        shown.addObject("next", page.nextCursor() == null ? null : filter.with("cursor", page.nextCursor()));
        return shown;
    }

    private void addLayout(ModelAndView shown, RegisterFilter filter, User user) {
        ListLayout<RegisterColumn> layout =
                kept.layout(KeptList.REGISTER, RegisterColumn.USUAL, RegisterColumn.class, user);
        Map<RegisterColumn, SortedHead> heads = new EnumMap<>(RegisterColumn.class);
        for (RegisterColumn column : layout.columns()) {
            RegisterOrder order = column.order();
            if (order != null) {
                heads.put(column, RegisterHeads.of(order, filter));
            }
        }
        shown.addObject("layout", layout);
        shown.addObject("allColumns", RegisterColumn.values());
        shown.addObject("densities", Density.values());
        shown.addObject("heads", heads);
        shown.addObject("referenceHead", RegisterHeads.of(RegisterOrder.REFERENCE, filter));
    }
}
