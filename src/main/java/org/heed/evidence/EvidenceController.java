package org.heed.evidence;

import java.util.Map;
import java.util.UUID;
import org.heed.evidence.file.EvidenceForm;
import org.heed.evidence.file.EvidenceSettings;
import org.heed.evidence.file.Size;
import org.heed.evidence.file.Sources;
import org.heed.identity.User;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.BadRequest;
import org.heed.shared.request.Costly;
import org.heed.shared.request.TakesFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which evidence is added to a case, or another version to a piece of it. */
@ReadingPlace(ReadingPlace.Place.EVIDENCE)
@Controller
@RequestMapping("/recommendations/{reference}/evidence")
class EvidenceController {
    private final EvidenceAccess evidence;
    private final Uploads uploads;
    private final StatementChoices choices;
    private final Sources sources;
    private final EvidenceSettings settings;

    EvidenceController(
            EvidenceAccess evidence,
            Uploads uploads,
            StatementChoices choices,
            Sources sources,
            EvidenceSettings settings) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.choices = choices;
        this.sources = sources;
        this.settings = settings;
    }

    @GetMapping("/new")
    ModelAndView show(@PathVariable String reference, @RequestParam @Nullable String tooLarge, User user) {
        return page(evidence.toAdd(reference, user), null, EvidenceForm.nothing(), turnedAway(tooLarge), user);
    }

    @Costly
    @TakesFile
    @PostMapping("/new")
    ModelAndView add(@PathVariable String reference, EvidenceForm offered, User user, RedirectAttributes flash) {
        RegisterEntry about = evidence.toAdd(reference, user);
        Map<String, MessageSourceResolvable> wrong =
                uploads.add(about, offered, user).wrong();
        return wrong.isEmpty()
                ? back(about, "evidence.added", offered.title(), flash)
                : page(about, null, offered, wrong, user);
    }

    @GetMapping("/{piece}/versions/new")
    ModelAndView show(
            @PathVariable String reference,
            @PathVariable UUID piece,
            @RequestParam @Nullable String tooLarge,
            User user) {
        RegisterEntry about = evidence.toAdd(reference, user);
        return page(about, evidence.item(about, piece, user), EvidenceForm.nothing(), turnedAway(tooLarge), user);
    }

    @Costly
    @TakesFile
    @PostMapping("/{piece}/versions/new")
    ModelAndView addVersion(
            @PathVariable String reference,
            @PathVariable UUID piece,
            EvidenceForm offered,
            User user,
            RedirectAttributes flash) {
        RegisterEntry about = evidence.toAdd(reference, user);
        EvidenceItem of = evidence.item(about, piece, user);
        Map<String, MessageSourceResolvable> wrong = uploads.addVersion(about, of, offered, user);
        return wrong.isEmpty()
                ? back(about, "evidence.versionAdded", of.title(), flash)
                : page(about, of, offered, wrong, user);
    }

    /** What was so large that it was not even read. */
    private Map<String, MessageSourceResolvable> turnedAway(@Nullable String tooLarge) {
        String most = Size.words(settings.largest().toBytes());
        return tooLarge == null ? Map.of() : Map.of("file", new BadRequest("evidence.error.farTooLarge", most));
    }

    private ModelAndView page(
            RegisterEntry about,
            @Nullable EvidenceItem piece,
            EvidenceForm offered,
            Map<String, MessageSourceResolvable> wrong,
            User user) {
        return new ModelAndView("evidence/new", wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("about", about)
                .addObject("piece", piece)
                .addObject("offered", offered)
                .addObject("wrong", wrong)
                .addObject("choices", choices.of(about, user))
                .addObject("kinds", Sources.words(sources.accepted("")))
                .addObject("bytes", settings.largest().toBytes())
                .addObject("largest", sources.largest());
    }

    static ModelAndView back(RegisterEntry about, String done, String title, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        flash.addFlashAttribute("doneArgument", title);
        return new ModelAndView("redirect:/recommendations/" + about.reference().slug() + "/evidence");
    }
}
