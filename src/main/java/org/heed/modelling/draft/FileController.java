package org.heed.modelling.draft;

import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.source.ModelFile;
import org.heed.modelling.Catalogue;
import org.heed.modelling.ProblemText;
import org.heed.process.version.ModelCheck;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One file of a draft as the editors in the browser read and save it. */
@Costly
@Controller
@RequestMapping("/workshop/drafts/{id}")
class FileController {
    private final Drafts drafts;
    private final ModelCheck check;
    private final ProblemText words;
    private final Catalogue catalogue;
    private final SaveText people;

    FileController(Drafts drafts, ModelCheck check, ProblemText words, Catalogue catalogue, SaveText people) {
        this.drafts = drafts;
        this.check = check;
        this.words = words;
        this.catalogue = catalogue;
        this.people = people;
    }

    @GetMapping("/files/{name}/content")
    ResponseEntity<String> content(User user, @PathVariable long id, @PathVariable String name) {
        CouncilPermissions.requireEditModels(user);
        Save save = drafts.file(id, name);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .header("X-Revision", String.valueOf(save.revision()))
                .body(save.text());
    }

    @PutMapping("/files/{name}/content")
    ResponseEntity<Map<String, Object>> save(
            User user,
            @PathVariable long id,
            @PathVariable String name,
            @RequestHeader("X-Revision") int revision,
            @RequestBody String content) {
        CouncilPermissions.requireEditModels(user);
        FileNames.require(name);
        Drafts.Saved saved;
        try {
            saved = drafts.save(id, name, revision, content, user);
        } catch (RuleViolation refused) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of("problems", List.of(Map.of("element", "", "message", words.say(refused)))));
        }
        Save last = saved.last();
        if (saved.conflict()) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of(
                            "revision",
                            last.revision(),
                            "savedBy",
                            people.name(last.savedBy()),
                            "savedAt",
                            people.time(last)));
        }
        return ResponseEntity.ok(
                Map.of("revision", last.revision(), "savedAt", people.time(last), "problems", problems(id, name)));
    }

    /** Problems of this file, and of the draft as a whole. */
    private List<ProblemText.Said> problems(long id, String name) {
        List<ModelFile> files = drafts.files(id);
        return words.of(check.rules(files), files).stream()
                .filter(problem -> problem.file().equals(name) || problem.file().isEmpty())
                .toList();
    }

    @GetMapping("/files/{name}/state")
    @ResponseBody
    Map<String, Object> state(User user, @PathVariable long id, @PathVariable String name) {
        CouncilPermissions.requireEditModels(user);
        Save last = drafts.file(id, name);
        return Map.of(
                "revision",
                last.revision(),
                "savedBy",
                people.name(last.savedBy()),
                "savedAt",
                people.time(last),
                "others",
                people.others(id, name, user),
                "problems",
                problems(id, name));
    }

    @GetMapping("/catalogue")
    @ResponseBody
    Catalogue.Entries catalogue(User user, @PathVariable long id) {
        CouncilPermissions.requireEditModels(user);
        return catalogue.of(drafts.files(drafts.get(id).id()));
    }
}
