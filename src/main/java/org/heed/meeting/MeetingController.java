package org.heed.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Stage;
import org.heed.recommendation.panel.StageCases;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One meeting with its agenda and what was recommended at each item. */
@Controller
@Tag(name = "Meetings")
class MeetingController {
    /** Beside these there is a link to all of them. */
    private static final int MOST_REPLIES = 20;

    private final Meetings meetings;
    private final Agenda agenda;
    private final RegisterLists lists;
    private final StageCases cases;
    private final Clock clock;

    MeetingController(Meetings meetings, Agenda agenda, RegisterLists lists, StageCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
        this.meetings = meetings;
        this.agenda = agenda;
        this.lists = lists;
    }

    /** An item, and what was recommended at it. */
    record Heading(AgendaItem item, List<RegisterEntry> recommendations) {}

    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String cursor, User user, Model model) {
        Meeting meeting = meetings.open(id, user);
        Page<RegisterEntry> page = lists.ofMeeting(id, user, cursor, Page.LARGEST);
        model.addAttribute("meeting", meeting);
        model.addAttribute("panel", meetings.panel(meeting.panel()));
        model.addAttribute(
                "headings",
                headings(meeting, page).stream()
                        .filter(heading ->
                                cursor == null || !heading.recommendations().isEmpty())
                        .toList());
        model.addAttribute("nextCursor", page.nextCursor());
        model.addAttribute("replies", replies(meeting, user));
        model.addAttribute("mayKeep", Permissions.mayRegister(user, meeting.panel()));
        model.addAttribute("mayMove", cursor == null && page.items().isEmpty());
        return "meeting/meeting";
    }

    /** What the panel may have to consider at a meeting that is still to come; null once it is over. */
    private StageCases.@Nullable OfPanel replies(Meeting meeting, User user) {
        return meeting.heldOn().isBefore(LocalDate.now(clock))
                ? null
                : cases.of(List.of(meeting.panel()), Stage.CONSIDERATION, user, MOST_REPLIES)
                        .get(meeting.panel());
    }

    private List<Heading> headings(Meeting meeting, Page<RegisterEntry> page) {
        return agenda.of(meeting).stream()
                .map(item -> new Heading(
                        item,
                        page.items().stream()
                                .filter(entry -> entry.origin().item().equals(item.id()))
                                .toList()))
                .toList();
    }

    /** An item as programs read it, with the references of what was recommended. */
    record Listed(UUID id, int position, String title, List<String> references) {}

    /** A meeting as programs read it; {@code nextCursor} asks for the recommendations after these. */
    record Described(Meeting meeting, List<Listed> items, @Nullable String nextCursor) {}

    @GetMapping("/api/meetings/{id}")
    @ResponseBody
    @Operation(summary = "A meeting with its agenda and what was recommended at each item")
    Described forPrograms(@PathVariable UUID id, @RequestParam @Nullable String cursor, User user) {
        Meeting meeting = meetings.open(id, user);
        Page<RegisterEntry> page = lists.ofMeeting(id, user, cursor, Page.LARGEST);
        return new Described(
                meeting,
                headings(meeting, page).stream()
                        .map(heading -> new Listed(
                                heading.item().id(),
                                heading.item().position(),
                                heading.item().title(),
                                heading.recommendations().stream()
                                        .map(entry -> entry.reference().toString())
                                        .toList()))
                        .toList(),
                page.nextCursor());
    }
}
