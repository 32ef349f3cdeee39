package org.heed.tracker.action;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.AnswerProblems;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parts, improvement actions, and what is decided about a case outside its tasks, for programs. */
@RestController
@RequestMapping("/api/recommendations/{reference}")
@Tag(name = "Recommendations")
class CaseActionsApi {
    private final CaseActions actions;
    private final Register register;
    private final Parts parts;
    private final ImprovementActions improvements;
    private final MessageSourceAccessor messages;

    CaseActionsApi(
            CaseActions actions,
            Register register,
            Parts parts,
            ImprovementActions improvements,
            MessageSourceAccessor messages) {
        this.actions = actions;
        this.register = register;
        this.parts = parts;
        this.improvements = improvements;
        this.messages = messages;
    }

    /** What a case is made of, what was promised, and what the user may decide now. */
    record Inside(List<Part> parts, RollUp rollUp, List<ImprovementAction> actions, List<String> may) {}

    @GetMapping("/inside")
    @Operation(summary = "Parts with their roll-up, improvement actions, and what you may decide now")
    Inside inside(@PathVariable String reference, User user) {
        RegisterEntry about = register.open(reference, user);
        List<Part> of = about.withheld() ? List.of() : parts.of(about.id());
        List<ImprovementAction> promised = about.withheld() ? List.of() : improvements.of(about.id());
        return new Inside(of, RollUp.of(of), promised, actions.open(user, about));
    }

    @PostMapping("/do/{action}")
    @Operation(summary = "Decide something outside the tasks, such as reopen, with the answers to its form")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> perform(
            @PathVariable String reference,
            @PathVariable String action,
            @RequestParam(defaultValue = "0") int number,
            @RequestBody Map<String, Object> answers,
            User user) {
        FormErrors errors = actions.perform(reference, action, number, answers, user);
        return errors.isEmpty() ? ResponseEntity.noContent().build() : AnswerProblems.of(errors.byKey(), messages);
    }
}
