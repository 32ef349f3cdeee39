package org.heed.tasklist.page;

import java.util.Map;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.shared.NotAllowed;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.heed.shared.request.TakesFile;
import org.heed.tasklist.draft.CurrentWriters;
import org.heed.tasklist.draft.DraftPage;
import org.heed.tasklist.draft.DraftPages;
import org.heed.tasklist.draft.DraftVersions;
import org.heed.tasklist.draft.SubmittedForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of a task while one types: saved by the page itself, who else writes, and the versions to go back to. */
@ReadingPlace(ReadingPlace.Place.TASK)
@Controller
@RequestMapping("/tasks/{id}")
class DraftsController {
    private final DraftPages pages;
    private final TaskForms answering;
    private final DraftVersions versions;
    private final CurrentWriters whoWrites;

    DraftsController(DraftPages pages, TaskForms answering, DraftVersions versions, CurrentWriters whoWrites) {
        this.pages = pages;
        this.answering = answering;
        this.versions = versions;
        this.whoWrites = whoWrites;
    }

    /** The page saves itself: the part that tells of the draft comes back, with 409 where two have answered differently. */
    @Costly
    @TakesFile
    @PostMapping(params = SubmittedForm.SAVE + "=auto")
    ModelAndView save(@PathVariable String id, @RequestParam Map<String, String> posted, User user) {
        try {
            DraftPage draft = pages.save(pages.open(id, user), user, posted, false);
            HttpStatus status = draft.asks() ? HttpStatus.CONFLICT : HttpStatus.OK;
            return new ModelAndView("tasklist/draft :: notes", status).addObject("draft", draft);
        } catch (RuleViolation | NotAllowed refused) {
            return new ModelAndView("tasklist/draft :: refused", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("sentence", answering.sentence(refused));
        }
    }

    /** What the page says of others while it is open. */
    record State(String words) {}

    @GetMapping("/draft/state")
    @ResponseBody
    State state(@PathVariable String id, User user) {
        try {
            return new State(whoWrites.words(pages.open(id, user), user));
        } catch (RuleViolation done) {
            return new State(answering.sentence(done));
        }
    }

    @GetMapping("/draft/versions")
    String versions(@PathVariable String id, User user, Model model) {
        OpenTask task = pages.open(id, user);
        model.addAttribute("task", task);
        model.addAttribute("versions", versions.of(task));
        model.addAttribute("most", versions.kept().versions());
        model.addAttribute("size", versions.kept().size().toKilobytes());
        return "tasklist/versions";
    }

    @PostMapping("/draft/versions")
    String use(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int number,
            User user,
            RedirectAttributes flash) {
        versions.use(pages.open(id, user), number, user);
        flash.addFlashAttribute("done", "answerDraft.used");
        return "redirect:/tasks/" + id;
    }
}
