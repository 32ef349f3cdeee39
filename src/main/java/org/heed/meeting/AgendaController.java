package org.heed.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.page.PageForms;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scrutiny officer keeps the agenda of a meeting, and its date until something was recommended there. */
@Controller
@RequestMapping("/meetings/{id}")
class AgendaController {
    private final Meetings meetings;
    private final Agenda agenda;
    private final KeptForm page;
    private final Form itemForm = PageForms.read("agenda-item");
    private final Form dateForm = PageForms.read("meeting-date");

    AgendaController(Meetings meetings, Agenda agenda, KeptForm page) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.page = page;
    }

    @GetMapping("/items/new")
    ModelAndView newItem(@PathVariable UUID id, User user) {
        return page("meeting.addItem", mine(id, user), SentForm.of(itemForm, Map.of()));
    }

    @PostMapping("/items/new")
    ModelAndView addItem(
            @PathVariable UUID id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        Meeting meeting = mine(id, user);
        SentForm sent = SentForm.of(itemForm, posted)
                .then("title", values -> agenda.add(meeting, Submission.text(values, "title"), user));
        return done("meeting.addItem", meeting, sent, flash);
    }

    @GetMapping("/items/{item}")
    ModelAndView showItem(@PathVariable UUID id, @PathVariable UUID item, User user) {
        Meeting meeting = mine(id, user);
        return page(
                "meeting.renameItem",
                meeting,
                SentForm.of(itemForm, Map.of("title", agenda.item(meeting, item).title())));
    }

    @PostMapping("/items/{item}")
    ModelAndView renameItem(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam Map<String, String> posted,
            User user,
            RedirectAttributes flash) {
        Meeting meeting = mine(id, user);
        AgendaItem named = agenda.item(meeting, item);
        SentForm sent = SentForm.of(itemForm, posted)
                .then("title", values -> agenda.rename(meeting, named, Submission.text(values, "title"), user));
        return done("meeting.renameItem", meeting, sent, flash);
    }

    @GetMapping("/date")
    ModelAndView showDate(@PathVariable UUID id, User user) {
        Meeting meeting = mine(id, user);
        return page(
                "meeting.move",
                meeting,
                new SentForm(
                        dateForm, Map.of(), Map.of("heldOn", meeting.heldOn().toString()), FormErrors.none()));
    }

    @PostMapping("/date")
    ModelAndView move(
            @PathVariable UUID id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        Meeting meeting = mine(id, user);
        SentForm sent = SentForm.of(dateForm, posted)
                .then(
                        "heldOn",
                        values -> agenda.move(
                                meeting,
                                LocalDate.parse(Submission.text(values, "heldOn")),
                                Submission.text(values, "reason"),
                                user));
        return done("meeting.move", meeting, sent, flash);
    }

    private Meeting mine(UUID id, User user) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        return meeting;
    }

    private ModelAndView done(String title, Meeting meeting, SentForm sent, RedirectAttributes flash) {
        if (!sent.errors().isEmpty()) {
            return page(title, meeting, sent);
        }
        flash.addFlashAttribute("done", "meeting.saved");
        return new ModelAndView("redirect:/meetings/" + meeting.id());
    }

    private ModelAndView page(String title, Meeting meeting, SentForm form) {
        return page.titled(title, "/meetings/" + meeting.id(), form.view(), form.status())
                .addObject("meeting", meeting)
                .addObject("panel", meetings.panel(meeting.panel()));
    }
}
