package org.heed.modelling.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.modelling.ProblemText;
import org.heed.process.version.ModelCheck;
import org.heed.shared.Confirmation;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one file of a draft: the editor, the bare text for browsers without a script, and the history. */
@Costly
@Controller
class EditorController {
    private static final String FILE = "/workshop/drafts/{id}/files/{name}";

    private final Drafts drafts;
    private final ModelCheck check;
    private final ProblemText words;

    EditorController(Drafts drafts, ModelCheck check, ProblemText words) {
        this.drafts = drafts;
        this.check = check;
        this.words = words;
    }

    @GetMapping(FILE)
    ModelAndView edit(User user, @PathVariable long id, @PathVariable String name) {
        CouncilPermissions.requireEditModels(user);
        Save save = drafts.file(id, name);
        return page(id, name, save.text(), save.revision(), null);
    }

    private ModelAndView page(long id, String name, String content, int revision, @Nullable Save theirs) {
        List<ModelFile> files = drafts.files(id);
        ModelAndView page = new ModelAndView("modelling/editor", theirs == null ? HttpStatus.OK : HttpStatus.CONFLICT);
        page.addObject("draft", drafts.get(id));
        page.addObject("name", name);
        page.addObject("kind", name.substring(name.lastIndexOf('.') + 1));
        page.addObject("content", content);
        page.addObject("revision", revision);
        page.addObject("theirs", theirs);
        page.addObject("outline", Outline.of(ModelFile.of(name, content)));
        page.addObject("words", words.editors());
        page.addObject(
                "problems",
                words.of(check.rules(files), files).stream()
                        .filter(problem -> problem.file().equals(name))
                        .toList());
        return page;
    }

    @PostMapping(FILE)
    ModelAndView save(
            User user,
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam int revision,
            @RequestParam String content,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        FileNames.require(name);
        Drafts.Saved saved = drafts.save(id, name, revision, content, user);
        if (saved.conflict()) {
            return page(id, name, content, saved.last().revision(), saved.last());
        }
        flash.addFlashAttribute("done", "editor.saved");
        return new ModelAndView("redirect:" + address(id, name));
    }

    private static String address(long id, String name) {
        return "/workshop/drafts/" + id + "/files/" + name;
    }

    /** Adds a form or a decision table that is ready to be filled in. */
    @PostMapping("/workshop/drafts/{id}/files")
    ModelAndView add(
            User user, @PathVariable long id, @RequestParam String kind, @RequestParam(defaultValue = "") String key) {
        CouncilPermissions.requireEditModels(user);
        String name = UserText.line(key) + "." + kind;
        FileNames.require(name);
        if (drafts.files(id).stream().anyMatch(file -> file.name().equals(name))) {
            throw new RuleViolation("rule.fileExists", name);
        }
        drafts.take(id, List.of(ModelFile.of(name, NewFile.of(kind, UserText.line(key)))), user);
        return new ModelAndView("redirect:" + address(id, name));
    }

    private static Set<String> codes(List<ModelProblem> problems) {
        return problems.stream().map(ModelProblem::toString).collect(Collectors.toSet());
    }

    /** Raises {@link RuleViolation} where the model still uses the file. */
    @PostMapping(FILE + "/remove")
    ModelAndView remove(
            User user,
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam Map<String, String> posted,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        List<ModelFile> files = drafts.files(id);
        List<ModelFile> left =
                files.stream().filter(file -> !file.name().equals(name)).toList();
        Set<String> known = codes(check.rules(files));
        if (name.endsWith(".bpmn") || !known.containsAll(codes(check.rules(left)))) {
            throw new RuleViolation("rule.fileInUse", name);
        }
        if (!Confirmation.given(posted)) {
            String page = address(id, name);
            return new Confirmation("editor.remove", List.of(name), page + "/remove", page, Map.of()).page();
        }
        drafts.remove(id, name, user);
        flash.addFlashAttribute("done", "editor.removed");
        return new ModelAndView("redirect:/workshop/drafts/" + id);
    }
}
