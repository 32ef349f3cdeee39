package org.heed.meeting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.PageForms;
import org.heed.identity.Directory;
import org.heed.identity.ServiceRules;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.HeldAnswers;
import org.heed.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators keep the panels and their rules. */
@Controller
@RequestMapping("/council")
class PanelsController {
    private final Panels panels;
    private final Directory directory;
    private final ServiceRules rules;
    private final KeptForm page;
    private final Form added = PageForms.read("panel-new");
    private final Form changed = PageForms.read("panel");

    PanelsController(Panels panels, Directory directory, ServiceRules rules, KeptForm page) {
        this.panels = panels;
        this.directory = directory;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping
    String list(User user, Model model) {
        CouncilPermissions.requireKeepPanels(user);
        model.addAttribute("panels", panels.all());
        model.addAttribute("services", directory.services());
        model.addAttribute("signedOff", rules.signedOff());
        return "meeting/council";
    }

    @GetMapping("/new")
    ModelAndView blank(User user, HeldAnswers held) {
        CouncilPermissions.requireKeepPanels(user);
        return page("", FormView.of(added, PageAnswers.read(added, held.answers()), FormErrors.none()), HttpStatus.OK);
    }

    @PostMapping("/new")
    ModelAndView add(@RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        CouncilPermissions.requireKeepPanels(user);
        var answers = PageAnswers.read(added, posted);
        Submission submission = AnswerCheck.of(added, answers);
        FormErrors errors = submission.errors();
        if (errors.isEmpty()) {
            errors = panels.add(
                    new Panel(
                                    submission.text("id").toLowerCase(Locale.ROOT),
                                    submission.text("code").toUpperCase(Locale.ROOT),
                                    "",
                                    false,
                                    false,
                                    false)
                            .with(submission.text("name"), submission.values()),
                    user);
        }
        return errors.isEmpty()
                ? done(flash)
                : page("", FormView.of(added, answers, errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/panels/{id}")
    ModelAndView show(@PathVariable String id, User user) {
        CouncilPermissions.requireKeepPanels(user);
        Panel panel = panel(id);
        Map<String, String> written = new HashMap<>(Map.of("name", panel.name()));
        panel.rules().forEach((rule, holds) -> written.put(rule, "" + holds));
        return page(id, FormView.of(changed, PageAnswers.read(changed, written), FormErrors.none()), HttpStatus.OK);
    }

    @PostMapping("/panels/{id}")
    ModelAndView change(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        CouncilPermissions.requireKeepPanels(user);
        Panel panel = panel(id);
        var answers = PageAnswers.read(changed, posted);
        Submission submission = AnswerCheck.of(changed, answers);
        FormErrors errors = submission.errors();
        if (errors.isEmpty()) {
            errors = panels.change(panel, panel.with(submission.text("name"), submission.values()), user);
        }
        return errors.isEmpty()
                ? done(flash)
                : page(id, FormView.of(changed, answers, errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Panel panel(String id) {
        return panels.find(id).orElseThrow(() -> new NotFound("notFound.panel", id));
    }

    private static ModelAndView done(RedirectAttributes flash) {
        flash.addFlashAttribute("done", "council.saved");
        return new ModelAndView("redirect:/council");
    }

    private ModelAndView page(String id, FormView form, HttpStatus status) {
        return page.titled(id.isEmpty() ? "council.new" : "council.panel", "/council", form, status);
    }
}
