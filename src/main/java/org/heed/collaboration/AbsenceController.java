package org.heed.collaboration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.identity.absence.Absence;
import org.heed.identity.absence.Absences;
import org.heed.shared.HeldAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people say when they are away and who covers for them. */
@Controller
@RequestMapping("/absence")
class AbsenceController {
    private final AbsenceForm forms;
    private final Absences absences;

    AbsenceController(AbsenceForm forms, Absences absences) {
        this.forms = forms;
        this.absences = absences;
    }

    /** An absence in a list, and whether the reader may end it. */
    record Row(Absence absence, boolean mayEnd) {}

    @GetMapping
    ModelAndView show(User user, HeldAnswers held) {
        return page(SentForm.of(forms.of(user), held.answers()), user).addObject("held", !held.isEmpty());
    }

    @PostMapping
    ModelAndView set(@RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        SentForm sent = SentForm.of(forms.of(user), posted);
        if (sent.onlySearched()) {
            return page(sent, user);
        }
        FormErrors errors = forms.set(sent.form(), sent.answers(), user);
        if (!errors.isEmpty()) {
            return page(sent.with(errors), user);
        }
        flash.addFlashAttribute("done", "absence.done");
        return new ModelAndView("redirect:/absence");
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, User user, RedirectAttributes flash) {
        absences.end(id, user);
        flash.addFlashAttribute("done", "absence.ended");
        return "redirect:/absence";
    }

    @GetMapping("/choices/{key}")
    ModelAndView choices(@PathVariable String key, ChoiceSearch search, User user) {
        return search.in(forms.of(user), key);
    }

    private ModelAndView page(SentForm sent, User user) {
        List<Row> rows = absences.standing(user).stream()
                .map(absence -> new Row(absence, absences.maySet(user, absence.person())))
                .toList();
        return new ModelAndView("collaboration/absence", sent.status())
                .addObject("absences", rows)
                .addObject("form", sent.view());
    }
}
