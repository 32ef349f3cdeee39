package org.heed.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.form.ChoiceSource;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.SearchedChoices;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.PageForms;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.HeldAnswers;
import org.heed.shared.NotFound;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the scrutiny officer hands on what somebody leads. */
@Controller
@RequestMapping("/hand-over")
class HandOverController {
    private final HandOver handOver;
    private final RegisterLists lists;
    private final Directory directory;
    private final Candidates candidates;
    private final Form blank = PageForms.read("hand-over");

    HandOverController(HandOver handOver, RegisterLists lists, Directory directory, Candidates candidates) {
        this.handOver = handOver;
        this.lists = lists;
        this.directory = directory;
        this.candidates = candidates;
    }

    @GetMapping("/{person}")
    ModelAndView show(@PathVariable String person, User user, HeldAnswers held) {
        Form form = form(person, user);
        Map<String, Object> answers = PageAnswers.read(form, held.answers());
        return page(person, user, FormView.of(form, answers, FormErrors.none()), HttpStatus.OK, null);
    }

    @Costly
    @GetMapping("/{person}/choices/leadOfficer")
    ModelAndView choices(@PathVariable String person, ChoiceSearch search, User user) {
        CoverPermissions.requireHandOverSomewhere(user);
        return search.in(successors(person, user), "leadOfficer");
    }

    @Costly
    @PostMapping("/{person}")
    ModelAndView hand(
            @PathVariable String person,
            @RequestParam Map<String, String> posted,
            @RequestParam MultiValueMap<String, String> all,
            User user) {
        CoverPermissions.requireHandOverSomewhere(user);
        if (posted.containsKey("_back")) {
            return result(List.of(), "", handOver.takeBack(person, user));
        }
        List<String> chosen = all.getOrDefault("case", List.of());
        Form form = form(person, user);
        Map<String, Object> answers = PageAnswers.read(form, posted);
        FormButtons buttons = FormButtons.read(posted);
        if (buttons.only()) {
            return page(person, user, FormView.of(form, answers, FormErrors.none(), buttons), HttpStatus.OK, chosen);
        }
        form.freshen(answers);
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            FormView again = FormView.of(form, answers, submission.errors(), buttons);
            return page(person, user, again, HttpStatus.UNPROCESSABLE_CONTENT, chosen);
        }
        String to = submission.text("leadOfficer");
        List<HandOver.Handed> handed = handOver.run(leads(person, user), to, submission.text("reason"), chosen, user);
        return result(handed, directory.nameOf(to), handOver.takeBack(person, user));
    }

    private static ModelAndView result(List<HandOver.Handed> handed, String to, int back) {
        return new ModelAndView("collaboration/handed-over")
                .addObject("handed", handed)
                .addObject("back", back)
                .addObject("to", to);
    }

    private ModelAndView page(
            String person, User user, FormView form, HttpStatus status, @Nullable List<String> chosen) {
        CoverPermissions.requireHandOverSomewhere(user);
        User from = directory.user(person).orElseThrow(() -> new NotFound("notFound.person", person));
        List<RegisterEntry> leads = leads(person, user);
        List<OpenTask> holds = handOver.claimedBy(person, user);
        return new ModelAndView("collaboration/hand-over", status)
                .addObject("from", from)
                .addObject("gone", directory.present(person).isEmpty())
                .addObject("leads", leads)
                .addObject("holds", holds)
                .addObject("more", Math.max(leads.size(), holds.size()) >= HandOver.AT_ONCE)
                .addObject("atOnce", HandOver.AT_ONCE)
                .addObject("chosen", chosen)
                .addObject("form", form);
    }

    private List<RegisterEntry> leads(String person, User user) {
        return lists.ledBy(person, user, HandOver.AT_ONCE);
    }

    private Form form(String person, User user) {
        return blank.offering(key -> Optional.<ChoiceSource>of(successors(person, user)));
    }

    private SearchedChoices successors(String person, User user) {
        return candidates.successors(
                person,
                leads(person, user).stream()
                        .map(RegisterEntry::service)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
