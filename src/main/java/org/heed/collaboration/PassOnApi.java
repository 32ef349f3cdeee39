package org.heed.collaboration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.heed.collaboration.PassOn.Way;
import org.heed.form.FormErrors;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.process.task.Delegations;
import org.heed.process.task.OpenTask;
import org.heed.shared.AnswerProblems;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that go from one person to another, for programs. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "Tasks")
class PassOnApi {
    private final PassOn passOn;
    private final Delegations delegations;
    private final MessageSourceAccessor messages;

    PassOnApi(PassOn passOn, Delegations delegations, MessageSourceAccessor messages) {
        this.passOn = passOn;
        this.delegations = delegations;
        this.messages = messages;
    }

    @PostMapping("/hand")
    @Operation(summary = "Give a task to somebody else who could complete it: to, a person's id, and reason")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> hand(@PathVariable String id, @RequestBody Map<String, Object> answers, User user) {
        return answer(id, Way.HAND, answers, user);
    }

    @PostMapping("/help")
    @Operation(summary = "Ask a colleague to work on a task that you hold: to, a person's id, and wanted")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> help(@PathVariable String id, @RequestBody Map<String, Object> answers, User user) {
        return answer(id, Way.HELP, answers, user);
    }

    @PostMapping("/give-back")
    @Operation(summary = "Give a task back to who asked you to work on it: note")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> giveBack(@PathVariable String id, @RequestBody Map<String, Object> answers, User user) {
        return answer(id, Way.GIVE_BACK, answers, user);
    }

    @PostMapping("/take-back")
    @Operation(summary = "Take back a task with which you asked a colleague to help")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> takeBack(@PathVariable String id, User user) {
        delegations.takeBack(id, user);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<?> answer(String id, Way way, Map<String, Object> answers, User user) {
        OpenTask task = passOn.open(id, way, user);
        FormErrors errors = SentForm.run(passOn.form(task, way), answers, way.field, passOn.work(id, way, user));
        return errors.isEmpty() ? ResponseEntity.noContent().build() : AnswerProblems.of(errors.byKey(), messages);
    }
}
