package org.heed.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.notification.outbox.Content;
import org.heed.notification.outbox.EmailState;
import org.heed.notification.outbox.EmailText;
import org.heed.notification.outbox.Emails;
import org.heed.notification.outbox.Mailer;
import org.heed.notification.outbox.OutboxWorker;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.event.StoredAs;
import org.heed.shared.event.Trace;
import org.springframework.stereotype.Component;

/** Writes e-mails, a row a person, in the transaction of what they tell of; {@link OutboxWorker} sends them once that has ended well. */
@Component
public class Outbox {
    @StoredAs("LETTER_WRITTEN")
    record Written(String letter, String recipients) implements Trace {}

    private static final User NOBODY = new User("", "", "", "", Set.of(), Set.of(), Set.of());

    private final Emails letters;
    private final EmailText text;
    private final Recipients recipients;
    private final Recommendations recommendations;
    private final Mailer mailer;

    Outbox(Emails letters, EmailText text, Recipients recipients, Recommendations recommendations, Mailer mailer) {
        this.letters = letters;
        this.text = text;
        this.recipients = recipients;
        this.recommendations = recommendations;
        this.mailer = mailer;
    }

    public void send(String kind, RegisterEntry about, List<User> people) {
        send(kind, about, people, "");
    }

    /**
     * Where there is nobody to write to, an administrator is told, and what the e-mail tells of goes on.
     *
     * @param more what else there is to say, in words of the model
     */
    public void send(String kind, RegisterEntry about, List<User> people, String more) {
        send(kind, about, people, new Content("", more, false, "", null));
    }

    /** An e-mail about one task, whose title is all that there is to say. */
    void sendOf(OpenTask task, String kind, RegisterEntry about, List<User> people) {
        send(kind, about, people, new Content("", task.title(), false, "", Notice.TASK + task.id()));
    }

    private void send(String kind, RegisterEntry about, List<User> people, Content saying) {
        if (people.isEmpty()) {
            letters.add(List.of(unaddressed(kind, about, saying.to(text.toNobody()))));
        } else {
            write(kind, about, people, saying);
        }
    }

    private Emails.New unaddressed(String kind, RegisterEntry about, Content content) {
        return new Emails.New(about.id(), kind, NOBODY, text.write(kind, about, content), content, EmailState.NOBODY);
    }

    /**
     * What somebody said of the case with it stays in Heed where the words of the case are withheld.
     *
     * @param by the name of who did what it tells of
     */
    public void tell(Notice notice, RegisterEntry about, List<User> people, String by) {
        // What one person is told of one case has an end: the work itself is on their list
        List<User> told = people.stream()
                .filter(person -> letters.mayBeTold(about.id(), person.id()))
                .toList();
        write(notice.letter(), about, told, new Content("", notice.words(), true, by, notice.link()));
    }

    private void write(String kind, RegisterEntry about, List<User> people, Content saying) {
        List<Emails.New> written = new ArrayList<>();
        for (Recipients.Recipient to : recipients.of(about, people)) {
            Content content = saying.to(to.salutation());
            written.add(new Emails.New(
                    about.id(), kind, to.user(), text.write(kind, about, content), content, begins(to.user())));
        }
        if (written.isEmpty()) {
            return;
        }
        String names = written.stream().map(letter -> letter.to().name()).collect(Collectors.joining(", "));
        recommendations.note(about.id(), new Written(written.get(0).text().subject(), names), User.HEED);
        letters.add(written);
    }

    private EmailState begins(User to) {
        if (!mailer.delivers()) {
            return EmailState.KEPT;
        }
        return to.email().isBlank() ? EmailState.NO_ADDRESS : EmailState.WAITING;
    }
}
