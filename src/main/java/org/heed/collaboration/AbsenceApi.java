package org.heed.collaboration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.absence.Absence;
import org.heed.identity.absence.Absences;
import org.heed.shared.AnswerProblems;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is away and who covers, for programs. */
@RestController
@RequestMapping("/api/absences")
@Tag(name = "Absences")
class AbsenceApi {
    private final AbsenceForm forms;
    private final Absences absences;
    private final MessageSourceAccessor messages;

    AbsenceApi(AbsenceForm forms, Absences absences, MessageSourceAccessor messages) {
        this.forms = forms;
        this.absences = absences;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "The absences of today and later that concern you")
    List<Absence> standing(User user) {
        return absences.standing(user);
    }

    @PostMapping
    @Operation(summary = "Say who covers: cover, from, until, and person where it is not you")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> set(@RequestBody Map<String, Object> answers, User user) {
        FormErrors errors = forms.set(forms.of(user), answers, user);
        return errors.isEmpty() ? ResponseEntity.noContent().build() : AnswerProblems.of(errors.byKey(), messages);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "End an absence now")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> end(@PathVariable UUID id, User user) {
        absences.end(id, user);
        return ResponseEntity.noContent().build();
    }
}
