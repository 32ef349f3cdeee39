package org.heed.meeting.intake;

import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.instance.Cases;
import org.heed.shared.HeldAnswers;
import org.heed.shared.NotAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which the scrutiny officer registers recommendations one by one. */
@Controller
@RequestMapping("/register")
class RegistrationController {
    private final Cases cases;
    private final Intake intake;

    RegistrationController(Cases cases, Intake intake) {
        this.cases = cases;
        this.intake = intake;
    }

    @ModelAttribute
    void requireScrutiny(User user) {
        if (!Permissions.mayRegisterSomewhere(user)) {
            throw new NotAllowed("notAllowed.register");
        }
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String meeting, HeldAnswers held, Model model) {
        Form form = cases.startForm();
        Map<String, ?> answers = held.isEmpty() ? Map.of("meeting", meeting) : PageAnswers.read(form, held.answers());
        model.addAttribute("form", FormView.of(form, answers, FormErrors.none()));
        model.addAttribute("held", !held.isEmpty());
        return "meeting/register";
    }

    @PostMapping("/new")
    ModelAndView register(@RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        Form form = cases.startForm();
        Map<String, Object> answers = PageAnswers.read(form, posted);
        FormButtons buttons = FormButtons.read(posted);
        if (buttons.only()) {
            return page(FormView.of(form, answers, FormErrors.none(), buttons), HttpStatus.OK);
        }
        Intake.Registered registered = intake.register(answers, user);
        if (registered.reference().isEmpty()) {
            return page(FormView.of(form, answers, registered.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("done", "register.done");
        flash.addFlashAttribute("doneArgument", registered.reference().get().toString());
        return new ModelAndView(
                "redirect:/recommendations/" + registered.reference().get().slug());
    }

    private static ModelAndView page(FormView form, HttpStatus status) {
        return new ModelAndView("meeting/register", status).addObject("form", form);
    }
}
