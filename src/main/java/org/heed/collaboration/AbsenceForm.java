package org.heed.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.SearchedChoices;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.PageForms;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.identity.permission.CoverPermissions;
import org.springframework.stereotype.Component;

/** The form that says who is away, from when to when, and who covers. */
@Component
class AbsenceForm {
    static final String PERSON = "person";

    private final Form blank = PageForms.read("absence");
    private final Candidates candidates;
    private final Absences absences;
    private final Clock clock;

    AbsenceForm(Candidates candidates, Absences absences, Clock clock) {
        this.candidates = candidates;
        this.absences = absences;
        this.clock = clock;
    }

    /** Who is away is asked only of those who may say so for others. */
    Form of(User user) {
        boolean forOthers = CoverPermissions.maySetAbsencesOfOthers(user);
        Form asked = new Form(
                blank.id(),
                blank.fields().stream()
                        .filter(field -> forOthers || !field.key().equals(PERSON))
                        .toList());
        SearchedChoices absent = candidates.with(person -> CoverPermissions.maySetAbsence(user, person));
        SearchedChoices cover = candidates.with(person -> !person.roles().isEmpty());
        return asked.offering(list -> Optional.of(list.equals("absent") ? absent : cover));
    }

    /** Checks the answers and keeps the absence where nothing is wrong. */
    FormErrors set(Form form, java.util.Map<String, ?> answers, User by) {
        form.freshen(answers);
        var submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            return submission.errors();
        }
        String person = String.valueOf(submission.values().getOrDefault(PERSON, by.id()));
        String cover = submission.text("cover");
        LocalDate from = (LocalDate) submission.required("from");
        LocalDate until = (LocalDate) submission.required("until");
        if (cover.equals(person)) {
            return FormErrors.of("cover", "absence.error.self");
        }
        if (until.isBefore(from)) {
            return FormErrors.of("until", "absence.error.order");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            return FormErrors.of("until", "absence.error.past");
        }
        absences.add(person, cover, from, until, by);
        return FormErrors.none();
    }
}
