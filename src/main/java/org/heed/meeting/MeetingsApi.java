package org.heed.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Panels and their meetings for programs. */
@RestController
@RequestMapping("/api")
@Tag(name = "Meetings")
class MeetingsApi {
    private final Meetings meetings;

    MeetingsApi(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/panels")
    @Operation(summary = "The panels that you may read")
    List<Panel> panels(User user) {
        return meetings.panelsOf(user);
    }

    @GetMapping("/meetings")
    @Operation(summary = "The meetings of your panels, the latest first")
    List<Meeting> meetings(User user, @RequestParam @Nullable String panel) {
        if (panel != null) {
            Permissions.requireReadPanel(user, meetings.panel(panel).id());
            return meetings.meetings(List.of(panel));
        }
        return meetings.meetings(meetings.panelsOf(user).stream().map(Panel::id).toList());
    }

    /** A meeting to be noted. */
    record NewMeeting(String panel, @Nullable LocalDate heldOn) {}

    @PostMapping("/meetings")
    @Operation(summary = "Note a meeting of one of your panels")
    @ApiResponse(responseCode = "201")
    ResponseEntity<Meeting> addMeeting(@RequestBody NewMeeting wanted, User user) {
        return ResponseEntity.status(HttpStatus.CREATED).body(meetings.add(wanted.panel(), wanted.heldOn(), user));
    }
}
