package org.heed.collaboration.comment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.collaboration.Candidates;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.SearchedChoices;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.PageForms;
import org.heed.form.page.SentForm;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.NotAllowed;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.UserText;
import org.springframework.stereotype.Component;

/** The form of a comment; only people who may read the case with its words are named. */
@Component
class CommentForm {
    /** More than these is a circular, not a comment; each is looked for, and gets an e-mail. */
    private static final int MOST_NAMED = 20;

    private final Form blank = PageForms.read("comment");
    private final Register register;
    private final Candidates candidates;
    private final Comments comments;
    private final Directory directory;

    CommentForm(Register register, Candidates candidates, Comments comments, Directory directory) {
        this.register = register;
        this.candidates = candidates;
        this.comments = comments;
        this.directory = directory;
    }

    /** The case, for somebody who may comment on it. */
    RegisterEntry open(String reference, User user) {
        RegisterEntry about = register.open(reference, user);
        Permissions.requireComment(user, about.scope());
        if (about.withheld()) {
            throw new NotAllowed("notAllowed.comment");
        }
        return about;
    }

    Form of(RegisterEntry about) {
        return SentForm.searching(blank, candidates.readers(about));
    }

    /**
     * What became of a comment.
     *
     * @param untold the people whom it names and who get no e-mail about it
     */
    record Added(FormErrors errors, Set<String> untold) {
        /** What the writer is told of those who get no e-mail; their names are its argument. */
        static final String UNTOLD = "comments.untold";
    }

    /** @param named people whom the writer picked while typing; they count where the words still name them */
    Added add(RegisterEntry about, Map<String, ?> answers, Collection<String> named, User by) {
        Form form = of(about);
        form.freshen(answers);
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            return new Added(submission.errors(), Set.of());
        }
        String words = submission.text("words");
        SearchedChoices readers = form.search("mention").orElseThrow();
        Set<String> people = new LinkedHashSet<>();
        if (submission.values().get("mention") instanceof String mention) {
            people.add(mention);
        }
        named.stream()
                .distinct()
                .limit(MOST_NAMED)
                .filter(person -> words.contains("@" + UserText.line(directory.nameOf(person))))
                .filter(person -> readers.choice(person).isPresent())
                .forEach(people::add);
        try {
            return new Added(FormErrors.none(), comments.add(about.id(), words, people, by));
        } catch (RuleViolation tooMany) {
            return new Added(FormErrors.of("words", tooMany.code(), tooMany.arguments()), Set.of());
        }
    }

    String names(Set<String> people) {
        return people.stream().map(directory::nameOf).collect(Collectors.joining(", "));
    }
}
