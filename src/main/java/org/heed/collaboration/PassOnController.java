package org.heed.collaboration;

import java.util.Map;
import org.heed.collaboration.PassOn.Way;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.process.task.Delegations;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.shared.HeldAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a task goes from one person to another. */
@ReadingPlace(ReadingPlace.Place.TASK)
@Controller
@RequestMapping("/tasks/{id}")
class PassOnController {
    private final PassOn passOn;
    private final Delegations delegations;
    private final Register register;

    PassOnController(PassOn passOn, Delegations delegations, Register register) {
        this.passOn = passOn;
        this.delegations = delegations;
        this.register = register;
    }

    @GetMapping("/hand")
    ModelAndView hand(@PathVariable String id, User user, HeldAnswers held) {
        return show(id, Way.HAND, user, held);
    }

    @PostMapping("/hand")
    ModelAndView handed(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        return sent(id, Way.HAND, posted, user, flash);
    }

    @GetMapping("/help")
    ModelAndView help(@PathVariable String id, User user, HeldAnswers held) {
        return show(id, Way.HELP, user, held);
    }

    @PostMapping("/help")
    ModelAndView asked(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        return sent(id, Way.HELP, posted, user, flash);
    }

    @GetMapping("/give-back")
    ModelAndView giveBack(@PathVariable String id, User user, HeldAnswers held) {
        return show(id, Way.GIVE_BACK, user, held);
    }

    @PostMapping("/give-back")
    ModelAndView givenBack(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        return sent(id, Way.GIVE_BACK, posted, user, flash);
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, User user, RedirectAttributes flash) {
        delegations.takeBack(id, user);
        flash.addFlashAttribute("done", "people.takenBack");
        return "redirect:/tasks/" + id;
    }

    @GetMapping("/hand/choices/to")
    ModelAndView choices(@PathVariable String id, ChoiceSearch search, User user) {
        return search.in(passOn.form(passOn.open(id, Way.HAND, user), Way.HAND), "to");
    }

    private ModelAndView show(String id, Way way, User user, HeldAnswers held) {
        OpenTask task = passOn.open(id, way, user);
        return page(task, way, SentForm.of(passOn.form(task, way), held.answers()), user)
                .addObject("held", !held.isEmpty());
    }

    private ModelAndView sent(String id, Way way, Map<String, String> posted, User user, RedirectAttributes flash) {
        OpenTask task = passOn.open(id, way, user);
        SentForm sent = SentForm.of(passOn.form(task, way), posted);
        if (sent.onlySearched()) {
            return page(task, way, sent, user);
        }
        SentForm done = sent.then(way.field, passOn.work(id, way, user));
        if (!done.errors().isEmpty()) {
            return page(task, way, done, user);
        }
        flash.addFlashAttribute("done", "people." + way.path + ".done");
        return new ModelAndView("redirect:/work?view=mine");
    }

    private ModelAndView page(OpenTask task, Way way, SentForm sent, User user) {
        return new ModelAndView("collaboration/pass-on", sent.status())
                .addObject("task", task)
                .addObject("way", way.path)
                .addObject("about", register.open(task.caseId(), user))
                .addObject("form", sent.view());
    }
}
