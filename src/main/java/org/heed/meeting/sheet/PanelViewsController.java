package org.heed.meeting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.request.Costly;
import org.heed.shared.text.UserText;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The panel's view of every reply that waits for it, recorded on one page; the minute is typed once. */
@Controller
@RequestMapping("/meetings/{id}/views")
class PanelViewsController {
    private static final int LONGEST_MINUTE = 200;

    private final Meetings meetings;
    private final RepliesToConsider views;
    private final SheetAssignment assignment;

    PanelViewsController(Meetings meetings, RepliesToConsider views, SheetAssignment assignment) {
        this.meetings = meetings;
        this.views = views;
        this.assignment = assignment;
    }

    /** What became of the view of one reply; {@code why} is empty where it is recorded. */
    record Result(RegisterEntry about, List<MessageSourceResolvable> why) {}

    private Meeting meeting(UUID id, User user) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        return meeting;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, User user) {
        Meeting meeting = meeting(id, user);
        return page(meeting, views.of(meeting, user), Map.of(), FormErrors.none());
    }

    /** Each view is recorded by itself, so that one that is refused keeps back none of the others. */
    @Costly
    @PostMapping
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> posted, User user) {
        Meeting meeting = meeting(id, user);
        RepliesToConsider.Sheet sheet = views.of(meeting, user);
        Submission submission = AnswerCheck.of(sheet.form(), PageAnswers.read(sheet.form(), posted));
        FormErrors errors = submission.errors();
        String minute = UserText.line(posted.getOrDefault(RepliesToConsider.MINUTE, ""));
        if (minute.length() > LONGEST_MINUTE) {
            errors = errors.and(RepliesToConsider.MINUTE, "views.error.minute", LONGEST_MINUTE);
        }
        List<Result> results = new ArrayList<>();
        if (errors.isEmpty()) {
            for (RepliesToConsider.Asked asked : sheet.asked()) {
                Map<String, Object> answers = asked.questions().answers(submission.values());
                if (answers.containsKey(RepliesToConsider.VIEW)) {
                    if (!minute.isEmpty()) {
                        answers.put(RepliesToConsider.MINUTE, minute);
                    }
                    results.add(new Result(
                            asked.about(), assignment.refusals(asked.task().id(), plain(answers), user)));
                }
            }
        }
        List<String> gone = sheet.gone(posted);
        if (errors.isEmpty() && results.isEmpty() && gone.isEmpty()) {
            errors = FormErrors.of(RepliesToConsider.MINUTE, "views.error.none");
        }
        return errors.isEmpty()
                ? new ModelAndView("meeting/views-done")
                        .addObject("meeting", meeting)
                        .addObject("panel", meetings.panel(meeting.panel()))
                        .addObject("results", results)
                        .addObject("gone", gone)
                : page(meeting, sheet, posted, errors);
    }

    /** Checked answers as they were typed, since they are checked again when the task is completed. */
    private static Map<String, Object> plain(Map<String, Object> answers) {
        answers.replaceAll((key, value) -> value instanceof List<?> ? value : value.toString());
        return answers;
    }

    private ModelAndView page(
            Meeting meeting, RepliesToConsider.Sheet sheet, Map<String, String> posted, FormErrors errors) {
        FormView view =
                FormView.of(sheet.form(), PageAnswers.read(sheet.form(), posted), errors, FormButtons.read(posted));
        return new ModelAndView("meeting/views", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("meeting", meeting)
                .addObject("panel", meetings.panel(meeting.panel()))
                .addObject("asked", sheet.asked())
                .addObject("more", sheet.more())
                .addObject("minute", posted.getOrDefault(RepliesToConsider.MINUTE, ""))
                .addObject("minuteError", errors.byKey().get(RepliesToConsider.MINUTE))
                .addObject("form", view);
    }
}
