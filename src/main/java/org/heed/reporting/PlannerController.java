package org.heed.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The planner as a page, as a spreadsheet, as a calendar and for programs. */
@Controller
@Tag(name = "Reports")
class PlannerController {
    private final Planner planner;
    private final Meetings meetings;
    private final Clock clock;

    PlannerController(Planner planner, Meetings meetings, Clock clock) {
        this.planner = planner;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What the planner is narrowed to; an empty value asks for whatever. */
    record Filter(@Nullable String panel, @Nullable String officer) {
        Plan plan(Planner planner, User user) {
            return planner.of(given(panel), given(officer), user);
        }

        private static @Nullable String given(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }
    }

    @GetMapping("/planner")
    String page(User user, Filter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("plan", filter.plan(planner, user));
        model.addAttribute("panels", meetings.panelsOf(user));
        return "reporting/planner";
    }

    @GetMapping("/planner.csv")
    ResponseEntity<byte[]> csv(User user, Filter filter) {
        return file("csv", "csv", PlanFiles.csv(filter.plan(planner, user)));
    }

    @GetMapping("/planner.ics")
    ResponseEntity<byte[]> calendar(User user, Filter filter) {
        return file("calendar", "ics", PlanFiles.calendar(filter.plan(planner, user), clock.instant()));
    }

    @GetMapping("/api/planner")
    @ResponseBody
    @Operation(summary = "Reviews and deadlines of the next twelve months in the cases that you may read")
    Plan forPrograms(User user, @RequestParam @Nullable String panel, @RequestParam @Nullable String officer) {
        return new Filter(panel, officer).plan(planner, user);
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
