package org.heed.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.CaseFile;
import org.heed.process.CaseName;
import org.heed.process.UndeliveredMessages;
import org.heed.process.instance.Incidents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that are stuck and messages that could not be delivered, and another try for one or many. */
@Controller
@RequestMapping("/operations/incidents")
class IncidentsController {
    private static final int MOST = 200;

    private final Incidents incidents;
    private final StepNames names;
    private final CaseFile caseFile;
    private final UndeliveredMessages messages;

    IncidentsController(Incidents incidents, StepNames names, CaseFile caseFile, UndeliveredMessages messages) {
        this.incidents = incidents;
        this.names = names;
        this.caseFile = caseFile;
        this.messages = messages;
    }

    /** One row of the list. */
    record Row(Incidents.Stuck stuck, CaseName about, String step) {}

    /** A message that could not be delivered. */
    record Message(UndeliveredMessages.Undelivered message, CaseName about) {}

    @GetMapping
    String list(User user, Model model) {
        CouncilPermissions.requireReadModels(user);
        List<Incidents.Stuck> all = incidents.all(MOST);
        List<UndeliveredMessages.Undelivered> undelivered = messages.oldest(MOST);
        Map<UUID, CaseName> references = caseFile.names(Stream.concat(
                        all.stream().map(Incidents.Stuck::caseId),
                        undelivered.stream().map(UndeliveredMessages.Undelivered::caseId))
                .distinct()
                .toList());
        model.addAttribute(
                "rows",
                all.stream()
                        .map(stuck -> new Row(
                                stuck,
                                references.getOrDefault(stuck.caseId(), CaseName.NONE),
                                names.of(stuck.version(), stuck.element())))
                        .toList());
        model.addAttribute("all", incidents.count());
        model.addAttribute(
                "messages",
                undelivered.stream()
                        .map(message -> new Message(message, references.getOrDefault(message.caseId(), CaseName.NONE)))
                        .toList());
        model.addAttribute("allMessages", messages.count());
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        return "operations/incidents";
    }

    @PostMapping
    String retry(
            User user, @RequestParam(name = "incident", defaultValue = "") List<String> ids, RedirectAttributes flash) {
        int retried = incidents.retry(ids, user);
        flash.addFlashAttribute("done", "incidents.retried");
        flash.addFlashAttribute("doneArgument", retried);
        return "redirect:/operations/incidents";
    }

    @PostMapping("/messages")
    String messages(
            User user,
            @RequestParam(name = "message", defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "again") String what,
            RedirectAttributes flash) {
        boolean leaves = what.equals("leave");
        int done = leaves ? messages.leave(ids, user) : messages.sendAgain(ids, user);
        flash.addFlashAttribute("done", leaves ? "incidents.messages.left" : "incidents.messages.retried");
        flash.addFlashAttribute("doneArgument", done);
        return "redirect:/operations/incidents";
    }
}
