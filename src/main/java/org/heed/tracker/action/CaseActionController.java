package org.heed.tracker.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Confirmation;
import org.heed.shared.HeldAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for everything that is decided about a case outside its tasks. */
@ReadingPlace(ReadingPlace.Place.RECORD)
@Controller
@RequestMapping("/recommendations/{reference}/do/{action}")
class CaseActionController {
    /** What ends a case is asked about once more. */
    private static final Set<String> ENDING = Set.of("withdraw", "merge", "supersede");

    /** What changes the parts and improvement actions is seen where these are. */
    private static final Set<String> ON_PARTS = Set.of(
            "addPart", "givePart", "replyToPart", "judgePart", "reportOnPart", "promiseAction", "reportOnAction");

    private final CaseActions actions;
    private final Register register;

    CaseActionController(CaseActions actions, Register register) {
        this.actions = actions;
        this.register = register;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String reference,
            @PathVariable String action,
            @RequestParam(defaultValue = "0") int number,
            User user,
            HeldAnswers held) {
        RegisterEntry about = register.open(reference, user);
        CaseAction asked = actions.require(action, user, about);
        Form form = actions.form(asked);
        Map<String, ?> answers = held.isEmpty() ? asked.suggested(about) : PageAnswers.read(form, held.answers());
        FormView view = FormView.of(form, answers, FormErrors.none());
        return page(about, asked, number, view).addObject("held", !held.isEmpty());
    }

    @PostMapping
    ModelAndView perform(
            @PathVariable String reference,
            @PathVariable String action,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam Map<String, String> posted,
            User user,
            RedirectAttributes flash) {
        RegisterEntry about = register.open(reference, user);
        CaseAction asked = actions.require(action, user, about);
        SentForm sent = SentForm.of(actions.form(asked), posted);
        if (sent.onlySearched()) {
            return page(about, asked, number, sent.view());
        }
        if (ENDING.contains(action) && !Confirmation.given(posted)) {
            return confirm(about, asked, number, sent, user);
        }
        SentForm done = sent.with(actions.perform(reference, action, number, sent.answers(), user));
        if (!done.errors().isEmpty()) {
            ModelAndView again = page(about, asked, number, done.view());
            again.setStatus(done.status());
            return again;
        }
        flash.addFlashAttribute("done", "do." + action + ".done");
        flash.addFlashAttribute("doneArgument", about.reference().toString());
        return new ModelAndView(
                "redirect:/recommendations/" + about.reference().slug() + (ON_PARTS.contains(action) ? "/parts" : ""));
    }

    /** Asked only about what could be done, with what it would be done to; a form that is not right comes back first. */
    private ModelAndView confirm(RegisterEntry about, CaseAction action, int number, SentForm sent, User user) {
        String reference = about.reference().toString();
        SentForm tried = sent.with(actions.tryOut(reference, action.name(), number, sent.answers(), user));
        if (!tried.errors().isEmpty()) {
            ModelAndView again = page(about, action, number, tried.view());
            again.setStatus(tried.status());
            return again;
        }
        String page = "/recommendations/" + about.reference().slug();
        String code = "do." + action.name();
        List<String> concerned = Stream.concat(
                        Stream.of(reference),
                        actions.other(action, about, sent.answers(), user).stream()
                                .map(other -> other.reference().toString()))
                .toList();
        return new Confirmation(code, concerned, page + "/do/" + action.name(), page, sent.posted()).page();
    }

    @GetMapping("/choices/{key}")
    ModelAndView choices(
            @PathVariable String reference,
            @PathVariable String action,
            @PathVariable String key,
            ChoiceSearch search,
            User user) {
        return search.in(actions.form(actions.require(action, user, register.open(reference, user))), key);
    }

    private static ModelAndView page(RegisterEntry about, CaseAction action, int number, FormView view) {
        return new ModelAndView("tracker/case-action")
                .addObject("about", about)
                .addObject("action", action.name())
                .addObject("number", number)
                .addObject("subject", action.subject(about, number))
                .addObject("form", view);
    }
}
