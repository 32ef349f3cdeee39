package org.heed.collaboration.comment;

import java.util.List;
import java.util.Map;
import org.heed.form.page.ChoiceSearch;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.HeldAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case's comments, and where one is written. */
@ReadingPlace(ReadingPlace.Place.RECORD)
@Controller
@RequestMapping("/recommendations/{reference}/comments")
class CommentsController {
    private final CommentForm forms;

    CommentsController(CommentForm forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, User user, HeldAnswers held) {
        RegisterEntry about = forms.open(reference, user);
        return page(about, SentForm.of(forms.of(about), held.answers())).addObject("held", !held.isEmpty());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String reference,
            @RequestParam Map<String, String> posted,
            @RequestParam MultiValueMap<String, String> all,
            User user,
            RedirectAttributes flash) {
        RegisterEntry about = forms.open(reference, user);
        SentForm sent = SentForm.of(forms.of(about), posted);
        if (sent.onlySearched()) {
            return page(about, sent);
        }
        CommentForm.Added added = forms.add(about, sent.answers(), all.getOrDefault("_named", List.of()), user);
        if (!added.errors().isEmpty()) {
            return page(about, sent.with(added.errors()));
        }
        flash.addFlashAttribute("done", added.untold().isEmpty() ? "comments.done" : CommentForm.Added.UNTOLD);
        flash.addFlashAttribute("doneArgument", forms.names(added.untold()));
        return new ModelAndView("redirect:/recommendations/" + about.reference().slug() + "/comments");
    }

    @GetMapping("/choices/mention")
    ModelAndView choices(@PathVariable String reference, ChoiceSearch search, User user) {
        return search.in(forms.of(forms.open(reference, user)), "mention");
    }

    private static ModelAndView page(RegisterEntry about, SentForm sent) {
        return new ModelAndView("collaboration/comment", sent.status())
                .addObject("about", about)
                .addObject("form", sent.view());
    }
}
