package org.heed.notification.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.heed.shared.text.OutgoingText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices for programs. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Notices")
class NoticesApi {
    private final Notices notices;

    NoticesApi(Notices notices) {
        this.notices = notices;
    }

    /**
     * One notice.
     *
     * @param reference of the recommendation; null where the person may not see it any more
     * @param toDo what is to be done by when, of what is still open; that there is nothing where that is over
     * @param address of the task or of the page that it is about, in Heed
     */
    record Notice(
            UUID id,
            Instant at,
            boolean unread,
            String text,
            @Nullable String reference,
            @Nullable String subject,
            @Nullable String toDo,
            @Nullable String address) {}

    @GetMapping
    @Operation(summary = "Your own notices, the newest first")
    Page<Notice> list(
            User user,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit) {
        return notices.of(user, unread, cursor, Page.limit(limit))
                .map(items -> items.stream().map(NoticesApi::notice).toList());
    }

    private static Notice notice(OwnNotice own) {
        RegisterEntry about = own.about();
        return new Notice(
                own.id(),
                own.at(),
                own.unread(),
                OutgoingText.line(own.text()),
                about == null ? null : about.reference().toString(),
                about == null ? null : about.subject(),
                own.toDo() == null ? null : OutgoingText.line(own.toDo()),
                own.address());
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Mark one of your notices as read")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> read(@PathVariable UUID id, User user) {
        notices.markRead(id, user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/read")
    @Operation(summary = "Mark all of your notices as read")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> readAll(User user) {
        notices.markAllRead(user);
        return ResponseEntity.noContent().build();
    }
}
