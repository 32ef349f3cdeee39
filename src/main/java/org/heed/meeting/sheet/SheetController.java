package org.heed.meeting.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.shared.BadRequest;
import org.heed.shared.Confirmation;
import org.heed.shared.HeldAnswers;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a meeting: typed, saved as it is typed, looked at before it is meant, and then registered and assigned together. */
@Controller
@RequestMapping("/meetings/{id}/sheet")
class SheetController {
    private static final String SAVE = "_save";
    private static final String FILL = "_fill";
    private static final String PASTED = "_pasted";
    private static final String CHANGE = "_change";

    /** With the row of a line: the title that its agenda item is to have. */
    static final String SAME = "same-";

    private final Meetings meetings;
    private final SheetForm sheet;
    private final SheetTable table;
    private final SheetCheck check;
    private final SheetRegistration registration;

    SheetController(
            Meetings meetings, SheetForm sheet, SheetTable table, SheetCheck check, SheetRegistration registration) {
        this.meetings = meetings;
        this.sheet = sheet;
        this.table = table;
        this.check = check;
        this.registration = registration;
    }

    private Meeting meeting(UUID id, User user) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        return meeting;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, User user, HeldAnswers held) {
        Meeting meeting = meeting(id, user);
        Map<String, String> posted = held.isEmpty() ? table.saved(id, user) : held.answers();
        return page(meeting, posted, FormErrors.none()).addObject("held", !held.isEmpty());
    }

    /** What the page asks while it is open: nobody else writes on a sheet of one's own. */
    @GetMapping("/state")
    @ResponseBody
    Map<String, String> state(@PathVariable UUID id, User user) {
        meeting(id, user);
        return Map.of("words", "");
    }

    @GetMapping("/choices/{key}")
    ModelAndView choices(@PathVariable UUID id, @PathVariable String key, ChoiceSearch search, User user) {
        meeting(id, user);
        return search.in(sheet.form(), key);
    }

    @Costly
    @PostMapping
    ModelAndView send(@PathVariable UUID id, @RequestParam Map<String, String> posted, User user) {
        Meeting meeting = meeting(id, user);
        try {
            return sent(meeting, posted, user);
        } catch (BadRequest wrong) {
            return page(meeting, posted, FormErrors.of(PASTED, wrong.code(), wrong.arguments()));
        } catch (RuleViolation rule) {
            return page(meeting, posted, FormErrors.of("rows", rule.code(), rule.arguments()));
        }
    }

    private ModelAndView sent(Meeting meeting, Map<String, String> posted, User user) {
        if (posted.containsKey(FILL)) {
            Map<String, String> filled = PastedRows.into(posted, posted.getOrDefault(PASTED, ""));
            table.save(meeting.id(), filled, user);
            return page(meeting, filled, FormErrors.none()).addObject("pasted", "");
        }
        table.save(meeting.id(), posted, user);
        if ("auto".equals(posted.get(SAVE))) {
            return new ModelAndView("meeting/sheet :: saved").addObject("due", due(posted));
        }
        if (posted.containsKey(SAVE)
                || posted.containsKey(CHANGE)
                || FormButtons.read(posted).only()) {
            return page(meeting, posted, FormErrors.none()).addObject("saved", posted.containsKey(SAVE));
        }
        Form form = sheet.form();
        Map<String, Object> answers = PageAnswers.read(form, posted);
        SheetRows rows = SheetRows.read(form, answers);
        FormErrors errors = rows.errors().isEmpty() ? check.errors(meeting, rows.lines()) : rows.errors();
        return errors.isEmpty() ? looked(meeting, rows.lines(), posted, user) : page(meeting, posted, errors);
    }

    /** Asks before anything is registered, and about titles that are nearly alike, until each has been decided. */
    private ModelAndView looked(Meeting meeting, List<SheetLine> lines, Map<String, String> posted, User user) {
        List<SheetCheck.Looked> looked = check.look(meeting, lines);
        List<Integer> undecided = looked.stream()
                .filter(each -> each.like() != null && !decided(each, posted))
                .map(each -> each.line().row())
                .toList();
        if (!Confirmation.given(posted) || !undecided.isEmpty()) {
            Map<String, String> again = new TreeMap<>(posted);
            again.keySet().removeIf(name -> name.startsWith("_") || name.startsWith(SAME));
            boolean asked = Confirmation.given(posted);
            return page("meeting/sheet-check", meeting, asked ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                    .addObject(Confirmation.ASKS, true)
                    .addObject("looked", looked)
                    .addObject("decided", posted)
                    .addObject("wrong", asked ? undecided : List.of())
                    .addObject("again", again);
        }
        List<SheetLine> meant = looked.stream()
                .map(each -> each.like() == null
                        ? each.line()
                        : each.line()
                                .under(posted.getOrDefault(SAME + each.line().row(), "")))
                .toList();
        FormErrors errors = check.errors(meeting, meant);
        if (!errors.isEmpty()) {
            return page(meeting, posted, errors);
        }
        List<SheetRegistration.Result> results = registration.register(meeting, meant, user);
        table.forget(meeting.id(), user);
        return page("meeting/sheet-done", meeting, HttpStatus.OK).addObject("results", results);
    }

    private static boolean decided(SheetCheck.Looked looked, Map<String, String> posted) {
        String title = posted.getOrDefault(SAME + looked.line().row(), "");
        return title.equals(looked.like()) || title.equals(looked.line().item());
    }

    private ModelAndView page(Meeting meeting, Map<String, String> posted, FormErrors errors) {
        Form form = sheet.form();
        FormView view = FormView.of(form, PageAnswers.read(form, posted), errors, FormButtons.read(posted));
        HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return page("meeting/sheet", meeting, status)
                .addObject("form", view)
                .addObject("due", due(posted))
                .addObject("pasted", posted.getOrDefault(PASTED, ""))
                .addObject("problems", List.copyOf(others(errors)));
    }

    private List<SheetDeadlines.Due> due(Map<String, String> posted) {
        Form form = sheet.form();
        Map<String, Object> typed =
                AnswerCheck.of(form, PageAnswers.read(form, posted)).values();
        return check.due(SheetRows.of(typed).lines());
    }

    /** What is wrong with the sheet as a whole, such as with what was pasted. */
    private static List<Object> others(FormErrors errors) {
        return errors.byKey().entrySet().stream()
                .filter(each -> each.getKey().equals(PASTED) || each.getKey().equals("rows"))
                .map(each -> (Object) each.getValue())
                .collect(Collectors.toList());
    }

    private ModelAndView page(String template, Meeting meeting, HttpStatus status) {
        return new ModelAndView(template, status)
                .addObject("meeting", meeting)
                .addObject("panel", meetings.panel(meeting.panel()))
                .addObject("agenda", check.agenda(meeting));
    }
}
