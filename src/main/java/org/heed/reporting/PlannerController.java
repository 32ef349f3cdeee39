package org.heed.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.shared.request.Costly;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The planner as a page, as a spreadsheet, as a calendar and for programs. */
@Costly
@Controller
@Tag(name = "Reports")
class PlannerController {
    private static final int MOST_IN_A_FILE = 10_000;

    private final Planner planner;
    private final PlannerCalendar calendar;
    private final Meetings meetings;
    private final Clock clock;

    PlannerController(Planner planner, PlannerCalendar calendar, Meetings meetings, Clock clock) {
        this.planner = planner;
        this.calendar = calendar;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping("/planner")
    String page(User user, PlannerFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("panels", meetings.panelsOf(user));
        if (filter.shown() == PlannerFilter.View.CALENDAR) {
            PlannerMonth month = calendar.of(filter, user);
            model.addAttribute("month", month);
            model.addAttribute("officers", month.officers());
            model.addAttribute("today", LocalDate.now(clock));
        } else {
            Plan plan = planner.of(filter, user);
            model.addAttribute("plan", plan);
            model.addAttribute("officers", plan.officers());
        }
        return "reporting/planner";
    }

    @GetMapping("/planner.csv")
    ResponseEntity<byte[]> csv(User user, PlannerFilter filter) {
        return file("csv", "csv", PlanFiles.csv(whole(filter, user)));
    }

    @GetMapping("/planner.ics")
    ResponseEntity<byte[]> iCalendar(User user, PlannerFilter filter) {
        return file("calendar", "ics", PlanFiles.calendar(whole(filter, user), clock.instant()));
    }

    @GetMapping("/api/planner")
    @ResponseBody
    @Operation(summary = "Reviews and deadlines of the next twelve months in the cases that you may read, in pages")
    Plan forPrograms(User user, PlannerFilter filter) {
        return planner.of(filter, user);
    }

    @GetMapping("/api/planner/month")
    @ResponseBody
    @Operation(
            summary =
                    "A month of the planner in the cases that you may read: the days with their meetings and what is due, the first three of each with their numbers")
    PlannerMonth monthForPrograms(User user, PlannerFilter filter) {
        return calendar.of(filter, user);
    }

    /** All pages, up to what a calendar or a spreadsheet still opens. */
    private List<Plan.Item> whole(PlannerFilter filter, User user) {
        List<Plan.Item> items = new ArrayList<>();
        String cursor = null;
        do {
            Plan page = planner.of(filter.from(cursor), user);
            items.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && items.size() < MOST_IN_A_FILE);
        return items;
    }

    private static ResponseEntity<byte[]> file(String type, String ending, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("planner." + ending)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
