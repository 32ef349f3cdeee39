package org.heed.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.PageForms;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.heed.shared.HeldAnswers;
import org.heed.shared.text.UserText;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the scrutiny officer withholds the words of a recommendation, or opens them again. */
@ReadingPlace(ReadingPlace.Place.RECORD)
@Controller
@RequestMapping("/recommendations/{reference}/withholding")
class WithholdingController {
    private final Register register;
    private final Withholdings withholdings;
    private final Directory directory;
    private final Form form = PageForms.read("withhold");

    WithholdingController(Register register, Withholdings withholdings, Directory directory) {
        this.register = register;
        this.withholdings = withholdings;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, User user, HeldAnswers held) {
        RegisterEntry entry = entry(reference, user);
        Withholding now = entry.withholding();
        Map<String, ?> answers = held.isEmpty() ? written(now) : PageAnswers.read(form, held.answers());
        Set<String> admitted = now == null ? Set.of() : now.admitted();
        return page(entry, FormView.of(form, answers, FormErrors.none()), admitted, HttpStatus.OK)
                .addObject("held", !held.isEmpty());
    }

    private static Map<String, String> written(@Nullable Withholding now) {
        return now == null
                ? Map.of()
                : Map.of(
                        "ground", "" + now.ground(),
                        "publicInterest", now.publicInterest(),
                        "resolution", now.resolution(),
                        "reviewOn", now.reviewOn().toString());
    }

    @PostMapping
    ModelAndView withhold(
            @PathVariable String reference,
            @RequestParam Map<String, String> posted,
            @RequestParam MultiValueMap<String, String> all,
            User user,
            RedirectAttributes flash) {
        RegisterEntry entry = entry(reference, user);
        Map<String, Object> answers = PageAnswers.read(form, posted);
        Set<String> admitted = admitted(entry, all.getOrDefault("admitted", List.of()));
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            FormView again = FormView.of(form, answers, submission.errors());
            return page(entry, again, admitted, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        withholdings.withhold(
                entry.id(),
                new Withholding(
                        Integer.parseInt(submission.text("ground")),
                        submission.text("publicInterest"),
                        submission.text("resolution"),
                        (LocalDate) submission.required("reviewOn"),
                        admitted),
                user);
        return back(entry, "withholding.done", flash);
    }

    @PostMapping("/end")
    ModelAndView open(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            User user,
            RedirectAttributes flash) {
        RegisterEntry entry = entry(reference, user);
        String words = UserText.lines(reason);
        if (UserText.showsNothing(words) || words.length() > 4000) {
            ModelAndView again = show(reference, user, HeldAnswers.none());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("reasonMissing", true);
        }
        withholdings.open(entry.id(), words, user);
        return back(entry, "withholding.opened", flash);
    }

    private static ModelAndView back(RegisterEntry entry, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        flash.addFlashAttribute("doneArgument", entry.reference().toString());
        return new ModelAndView("redirect:/recommendations/" + entry.reference().slug());
    }

    private RegisterEntry entry(String reference, User user) {
        RegisterEntry entry = register.open(reference, user);
        Permissions.requireWithhold(user, entry.scope());
        return entry;
    }

    private ModelAndView page(RegisterEntry entry, FormView view, Set<String> admitted, HttpStatus status) {
        return new ModelAndView("tracker/withholding", status)
                .addObject("about", entry)
                .addObject("form", view)
                .addObject("admitted", admitted)
                .addObject("members", members(entry));
    }

    private List<User> members(RegisterEntry entry) {
        return directory.withRole(Role.MEMBER).stream()
                .filter(member -> member.panels().contains(entry.origin().panel()))
                .toList();
    }

    /** Only members of the panel can be admitted. */
    private Set<String> admitted(RegisterEntry entry, List<String> asked) {
        return members(entry).stream().map(User::id).filter(asked::contains).collect(Collectors.toUnmodifiableSet());
    }
}
