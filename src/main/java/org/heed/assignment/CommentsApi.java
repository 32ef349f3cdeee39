package org.heed.assignment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.recommendation.Register;
import org.heed.shared.AnswerProblems;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comments for programs. */
@RestController
@RequestMapping("/api/recommendations/{reference}/comments")
@Tag(name = "Recommendations")
class CommentsApi {
    private final CommentForm forms;
    private final Comments comments;
    private final Register register;
    private final MessageSource messages;

    CommentsApi(CommentForm forms, Comments comments, Register register, MessageSource messages) {
        this.forms = forms;
        this.comments = comments;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "What people say to one another about a recommendation, oldest first")
    List<Comment> list(@PathVariable String reference, User user) {
        return comments.of(register.open(reference, user));
    }

    @PostMapping
    @Operation(summary = "Add a comment: words, and mention, the id of a person who gets a letter about it")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> add(
            @PathVariable String reference, @RequestBody Map<String, Object> answers, User user, Locale locale) {
        FormErrors errors = forms.add(forms.open(reference, user), answers, List.of(), user);
        return errors.isEmpty()
                ? ResponseEntity.noContent().build()
                : AnswerProblems.of(errors.byKey(), messages, locale);
    }
}
