package org.heed.tracker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.identity.DirectoryUnavailable;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.AccessReasons;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.meeting.Meetings;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.BadRequest;
import org.heed.shared.NotFound;
import org.heed.shared.request.Costly;
import org.heed.shared.text.SearchWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells an administrator why a person can, or cannot, see a case. */
@Costly
@Controller
@Tag(name = "Access")
class AccessController {
    private final Register register;
    private final People people;
    private final Meetings meetings;
    private final Directory directory;

    AccessController(Register register, People people, Meetings meetings, Directory directory) {
        this.register = register;
        this.people = people;
        this.meetings = meetings;
        this.directory = directory;
    }

    /** A person, and the answer about that person. */
    public record Access(User person, AccessReasons.Answer answer) {}

    /** One sentence of the answer as a page shows it: a key of the bundle, the name of what it is about, and that thing's id. */
    public record Line(String code, String name, String id) {}

    /** The answer about one person as a page shows it. */
    public record Shown(User person, AccessReasons.Answer answer, List<Line> lines) {}

    @GetMapping("/access")
    String page(
            User user,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String recommendation,
            Model model) {
        CouncilPermissions.requireAskAboutOthers(user);
        model.addAttribute("person", person);
        model.addAttribute("recommendation", recommendation);
        if (!person.isBlank() && !recommendation.isBlank()) {
            try {
                model.addAttribute(
                        "answers",
                        answers(person, recommendation, user).stream()
                                .map(this::shown)
                                .toList());
            } catch (NotFound | BadRequest unknown) {
                model.addAttribute("problem", "access.unknown");
            } catch (DirectoryUnavailable silent) {
                model.addAttribute("problem", "error.directory");
            }
        }
        return "tracker/access";
    }

    @GetMapping("/api/access")
    @ResponseBody
    @Operation(summary = "Why the people whose name begins with these words may, or may not, see a recommendation")
    List<Access> access(User user, @RequestParam String person, @RequestParam String recommendation) {
        CouncilPermissions.requireAskAboutOthers(user);
        return answers(person, recommendation, user);
    }

    private Shown shown(Access access) {
        List<Line> lines = new ArrayList<>();
        for (AccessReasons.Reason reason : access.answer().reasons()) {
            lines.add(new Line(reason.code(), name(reason), reason.id()));
        }
        String roles = access.person().roles().stream().map(Role::id).sorted().collect(Collectors.joining(", "));
        lines.add(new Line(roles.isEmpty() ? "access.roles.none" : "access.roles", roles, ""));
        return new Shown(access.person(), access.answer(), lines);
    }

    private String name(AccessReasons.Reason reason) {
        return switch (reason.about()) {
            case PANEL -> meetings.panel(reason.id()).name();
            case SERVICE -> directory.serviceName(reason.id());
            case ITSELF -> reason.id();
        };
    }

    private List<Access> answers(String words, String reference, User by) {
        String begins = SearchWords.of(words);
        RegisterEntry entry = register.open(reference, by);
        return people.find(begins, null, null).items().stream()
                .map(person -> new Access(person, AccessReasons.of(person, entry.exemptMatter(), !entry.open())))
                .toList();
    }
}
