package org.heed.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One meeting with its agenda and what was recommended at each item. */
@Controller
@Tag(name = "Meetings")
class MeetingController {
    private final Meetings meetings;
    private final Agenda agenda;
    private final Register register;

    MeetingController(Meetings meetings, Agenda agenda, Register register) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.register = register;
    }

    /** An item, and what was recommended at it. */
    record Heading(AgendaItem item, List<RegisterEntry> recommendations) {}

    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, User user, Model model) {
        Meeting meeting = meetings.open(id, user);
        List<Heading> headings = headings(meeting, user);
        model.addAttribute("meeting", meeting);
        model.addAttribute("panel", meetings.panel(meeting.panel()));
        model.addAttribute("headings", headings);
        model.addAttribute("mayKeep", Permissions.mayRegister(user, meeting.panel()));
        model.addAttribute("mayMove", headings.stream().allMatch(heading -> heading.recommendations()
                .isEmpty()));
        return "meeting/meeting";
    }

    private List<Heading> headings(Meeting meeting, User user) {
        List<RegisterEntry> all = register.ofMeeting(meeting.id(), user);
        return agenda.of(meeting).stream()
                .map(item -> new Heading(
                        item,
                        all.stream()
                                .filter(entry -> entry.origin().item().equals(item.id()))
                                .toList()))
                .toList();
    }

    /** An item as programs read it, with the references of what was recommended. */
    record Listed(UUID id, int position, String title, List<String> references) {}

    /** A meeting as programs read it. */
    record Described(Meeting meeting, List<Listed> items) {}

    @GetMapping("/api/meetings/{id}")
    @ResponseBody
    @Operation(summary = "A meeting with its agenda and what was recommended at each item")
    Described forPrograms(@PathVariable UUID id, User user) {
        Meeting meeting = meetings.open(id, user);
        return new Described(
                meeting,
                headings(meeting, user).stream()
                        .map(heading -> new Listed(
                                heading.item().id(),
                                heading.item().position(),
                                heading.item().title(),
                                heading.recommendations().stream()
                                        .map(entry -> entry.reference().toString())
                                        .toList()))
                        .toList());
    }
}
