package org.heed.collaboration.comment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.shared.AnswerProblems;
import org.springframework.context.support.MessageSourceAccessor;
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
    private final MessageSourceAccessor messages;

    CommentsApi(CommentForm forms, Comments comments, Register register, MessageSourceAccessor messages) {
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
    @Operation(
            summary = "Add a comment: words, and mention, the id of a person who gets an e-mail about it",
            description =
                    "Answers 200 with who is not told, where somebody whom it names has had many such e-mails; it is kept.")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentsApi.Untold.class)))
    ResponseEntity<?> add(@PathVariable String reference, @RequestBody Map<String, Object> answers, User user) {
        CommentForm.Added added = forms.add(forms.open(reference, user), answers, List.of(), user);
        if (!added.errors().isEmpty()) {
            return AnswerProblems.of(added.errors().byKey(), messages);
        }
        if (added.untold().isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        Object[] names = {forms.names(added.untold())};
        return ResponseEntity.ok(
                new Untold(List.copyOf(added.untold()), messages.getMessage(CommentForm.Added.UNTOLD, names)));
    }

    /** The comment was added, and these people are not told. */
    record Untold(List<String> untold, String detail) {}
}
