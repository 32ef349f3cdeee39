package org.heed.collaboration.comment;

import java.util.List;
import org.heed.identity.CurrentUser;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the pages of a case show its comments without knowing where they are kept. */
@ControllerAdvice(annotations = Controller.class)
class CommentsOnPages {
    private final Part part;

    CommentsOnPages(Comments comments) {
        part = new Part(comments);
    }

    @ModelAttribute("comments")
    Part comments() {
        return part;
    }

    /** What a template asks about the comments on a case that its reader has opened. */
    public record Part(Comments kept) {
        public List<Row> of(RegisterEntry about) {
            return kept.of(about).stream().map(Row::new).toList();
        }

        public boolean mayWrite(RegisterEntry about) {
            return !about.withheld()
                    && CurrentUser.find()
                            .filter(user -> Permissions.mayComment(user, about.scope()))
                            .isPresent();
        }
    }

    /** A comment as templates read it. */
    public record Row(Comment comment) {
        public java.time.Instant at() {
            return comment.at();
        }

        public String by() {
            return comment.by();
        }

        public String words() {
            return comment.words();
        }
    }
}
