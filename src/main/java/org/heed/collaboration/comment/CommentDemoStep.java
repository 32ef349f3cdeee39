package org.heed.collaboration.comment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody comments on a case and may name another. */
@Component
class CommentDemoStep implements DemoStep {
    private final CommentForm forms;
    private final Comments comments;

    CommentDemoStep(CommentForm forms, Comments comments) {
        this.forms = forms;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        String named = typed.get("mention");
        RegisterEntry open = forms.open(about.reference().slug(), by);
        comments.add(
                open.id(), Objects.requireNonNull(typed.get("words")), named == null ? List.of() : List.of(named), by);
    }
}
