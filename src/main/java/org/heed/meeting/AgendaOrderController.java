package org.heed.meeting;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside the items of an agenda. */
@Controller
class AgendaOrderController {
    private final Meetings meetings;
    private final Agenda agenda;
    private final AgendaOrder order;

    AgendaOrderController(Meetings meetings, Agenda agenda, AgendaOrder order) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.order = order;
    }

    @PostMapping("/meetings/{id}/items/{item}/place")
    String place(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String to,
            User user,
            RedirectAttributes flash) {
        Meeting meeting = mine(id, user);
        switch (to) {
            case "up" -> order.move(meeting, item, true, user);
            case "down" -> order.move(meeting, item, false, user);
            case "off" -> order.remove(meeting, item, user);
            default -> throw new BadRequest("register.error.value", to);
        }
        return saved(meeting, flash);
    }

    @GetMapping("/meetings/{id}/items/{item}/merge")
    ModelAndView choose(@PathVariable UUID id, @PathVariable UUID item, User user) {
        Meeting meeting = mine(id, user);
        AgendaItem merged = agenda.item(meeting, item);
        return new ModelAndView("meeting/merge")
                .addObject("meeting", meeting)
                .addObject("panel", meetings.panel(meeting.panel()))
                .addObject("item", merged)
                .addObject(
                        "others",
                        agenda.of(meeting).stream()
                                .filter(other -> !other.equals(merged))
                                .toList());
    }

    @PostMapping("/meetings/{id}/items/{item}/merge")
    String merge(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam @Nullable UUID into,
            User user,
            RedirectAttributes flash) {
        Meeting meeting = mine(id, user);
        if (into == null) {
            throw new BadRequest("meeting.merge.missing");
        }
        order.merge(meeting, item, into, user);
        return saved(meeting, flash);
    }

    private Meeting mine(UUID id, User user) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        return meeting;
    }

    private static String saved(Meeting meeting, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "meeting.saved");
        return "redirect:/meetings/" + meeting.id();
    }
}
