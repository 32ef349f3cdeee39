package org.heed.meeting;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.BadRequest;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings of the user's panels; the scrutiny officer adds one. */
@Controller
@RequestMapping("/meetings")
class MeetingsController {
    /** How many meetings a page shows. */
    private static final int AT_ONCE = 50;

    private final Meetings meetings;

    MeetingsController(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    ModelAndView list(User user, @RequestParam @Nullable String cursor) {
        return page(user, new Entered("", "", "", ""), cursor, null, HttpStatus.OK);
    }

    /** What was typed to add a meeting. */
    record Entered(String panel, String day, String month, String year) {}

    @PostMapping
    ModelAndView add(
            User user,
            @RequestParam(defaultValue = "") String panel,
            @RequestParam(name = "heldOn-day", defaultValue = "") String day,
            @RequestParam(name = "heldOn-month", defaultValue = "") String month,
            @RequestParam(name = "heldOn-year", defaultValue = "") String year,
            RedirectAttributes flash) {
        try {
            meetings.add(panel, TypedDay.of(day, month, year).orElse(null), user);
            flash.addFlashAttribute("done", "meetings.added");
            return new ModelAndView("redirect:/meetings");
        } catch (BadRequest noSuchDay) {
            return page(user, new Entered(panel, day, month, year), null, noSuchDay, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RuleViolation exists) {
            return page(user, new Entered(panel, day, month, year), null, exists, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            User user,
            Entered entered,
            @Nullable String cursor,
            @Nullable MessageSourceResolvable error,
            HttpStatus status) {
        List<Panel> panels = meetings.panelsOf(user);
        ModelAndView page = new ModelAndView("meeting/meetings", status);
        page.addObject("panels", panels);
        page.addObject(
                "mayAddTo",
                panels.stream()
                        .filter(panel -> Permissions.mayRegister(user, panel.id()))
                        .toList());
        page.addObject("page", meetings.page(panels.stream().map(Panel::id).toList(), cursor, AT_ONCE));
        page.addObject("entered", entered);
        page.addObject("error", error);
        page.addObject("belongs", !panels.isEmpty());
        return page;
    }
}
