package org.heed.meeting.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.shared.AnswerProblems;
import org.heed.shared.request.Costly;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a meeting for programs. */
@RestController
@Tag(name = "Intake")
class SheetApi {
    private final Meetings meetings;
    private final SheetForm sheet;
    private final SheetCheck check;
    private final SheetRegistration registration;
    private final MessageSourceAccessor messages;

    SheetApi(
            Meetings meetings,
            SheetForm sheet,
            SheetCheck check,
            SheetRegistration registration,
            MessageSourceAccessor messages) {
        this.meetings = meetings;
        this.sheet = sheet;
        this.check = check;
        this.registration = registration;
        this.messages = messages;
    }

    /** What became of one row, in the order of the rows; {@code notAssigned} says why it has no lead officer yet. */
    record Row(String reference, String slug, boolean assigned, List<String> notAssigned) {}

    @Costly
    @PostMapping("/api/meetings/{id}/sheet")
    @ApiResponse(responseCode = "201")
    @Operation(
            summary = "Register what a meeting recommended, all rows or none, and assign each row that says to whom:"
                    + " rows with item, wording, parts, kind, service, leadOfficer, route and receivedOn, and the same"
                    + " for every row as allKind, allService and so on")
    ResponseEntity<?> register(@PathVariable UUID id, @RequestBody Map<String, Object> answers, User user) {
        Meeting meeting = meetings.open(id, user);
        Permissions.requireRegister(user, meeting.panel());
        Form form = sheet.form();
        form.freshen(answers);
        SheetRows rows = SheetRows.read(form, answers);
        FormErrors errors = rows.errors().isEmpty() ? check.errors(meeting, rows.lines()) : rows.errors();
        if (!errors.isEmpty()) {
            return AnswerProblems.of(errors.byKey(), messages);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(registration.register(meeting, rows.lines(), user).stream()
                        .map(this::row)
                        .toList());
    }

    private Row row(SheetRegistration.Result result) {
        return new Row(
                result.about().reference().toString(),
                result.about().reference().slug(),
                result.assigned(),
                result.why().stream().map(messages::getMessage).toList());
    }
}
