package org.heed.notification.outbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox for programs, without the texts. */
@RestController
@RequestMapping("/api/outbox")
@Tag(name = "Outbox")
class OutboxApi {
    private final Emails emails;
    private final EmailRetry retry;
    private final Directory directory;
    private final FreshText text;

    OutboxApi(Emails emails, EmailRetry retry, Directory directory, FreshText text) {
        this.emails = emails;
        this.retry = retry;
        this.directory = directory;
        this.text = text;
    }

    /**
     * One e-mail to one person.
     *
     * @param answer what the mail server said last, where it did not take it
     */
    record Email(
            UUID id,
            UUID caseId,
            String recipient,
            String address,
            String subject,
            Instant writtenAt,
            EmailState state,
            @Nullable Instant sentAt,
            int tries,
            @Nullable Instant nextTry,
            @Nullable String answer) {}

    @GetMapping
    @Operation(summary = "The e-mails that were written, a row a person, the newest first")
    Page<Email> list(
            User user,
            @RequestParam @Nullable EmailState state,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit) {
        CouncilPermissions.requireReadOutbox(user);
        return emails.page(state == null ? Set.of() : Set.of(state), cursor, Page.limit(limit))
                .map(items -> text.asTheyWouldLeave(items, user).stream()
                        .map(this::email)
                        .toList());
    }

    private Email email(QueuedEmail email) {
        return new Email(
                email.id(),
                email.caseId(),
                directory.nameOf(email.recipient()),
                email.address(),
                email.subject(),
                email.writtenAt(),
                email.state(),
                email.sentAt(),
                email.tries(),
                email.nextTry(),
                email.answer());
    }

    @PostMapping("/{id}/send-again")
    @Operation(summary = "Send an e-mail again that was not delivered")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> sendAgain(@PathVariable UUID id, User user) {
        retry.sendAgain(id, user);
        return ResponseEntity.noContent().build();
    }
}
