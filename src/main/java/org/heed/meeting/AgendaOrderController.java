package org.heed.meeting;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.BadRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside the items of an agenda. */
@Controller
class AgendaOrderController {
    private final Meetings meetings;
    private final AgendaOrder order;

    AgendaOrderController(Meetings meetings, AgendaOrder order) {
        this.meetings = meetings;
        this.order = order;
    }

    @PostMapping("/meetings/{id}/items/{item}/place")
    String place(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String to,
            User user,
            RedirectAttributes flash) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        switch (to) {
            case "up" -> order.move(meeting, item, true, user);
            case "down" -> order.move(meeting, item, false, user);
            case "off" -> order.remove(meeting, item, user);
            default -> throw new BadRequest("register.error.value", to);
        }
        flash.addFlashAttribute("done", "meeting.saved");
        return "redirect:/meetings/" + meeting.id();
    }
}
