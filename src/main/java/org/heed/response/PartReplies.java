package org.heed.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.form.Condition;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Operator;
import org.heed.form.RepeatedQuestions;
import org.heed.form.page.PageForms;
import org.heed.identity.User;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.markdown.Markdown;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The replies to the parts of a recommendation that are given with the reply to it, in one form. */
@Component
class PartReplies {
    private static final String NAME = "part";
    private static final String DECISION = "decision";
    private static final Condition DECLINED =
            new Condition.Comparison(DECISION, Operator.EQUAL, Reply.Answer.DECLINED.name());

    private final Parts parts;
    private final Unfinished unfinished;
    private final Register register;
    private final PartReplyCheck reply;
    private final MessageSourceAccessor messages;
    private final Form questions = PageForms.read("replyToPart");

    PartReplies(
            Parts parts,
            Unfinished unfinished,
            Register register,
            PartReplyCheck reply,
            MessageSourceAccessor messages) {
        this.parts = parts;
        this.unfinished = unfinished;
        this.register = register;
        this.reply = reply;
        this.messages = messages;
    }

    /** Whether the question is one about a part. */
    static boolean asks(String key) {
        return key.matches(NAME + "\\d+_\\w+");
    }

    /** A group of questions for each part that wants a reply; exempt words are not in it, whoever is asked. */
    List<Field> asked(UUID caseId) {
        List<Part> waiting = parts.of(caseId).stream()
                .filter(part -> part.toBeAnswered() && RollUp.isOpen(part))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        RegisterEntry about = register.get(caseId);
        List<String> wanted = unfinished.heldReply(caseId);
        return waiting.stream().map(part -> group(part, about, wanted)).toList();
    }

    private Field group(Part part, RegisterEntry about, List<String> wanted) {
        String number = about.origin().number() + "." + part.number();
        String title = messages.getMessage("inside.part", new Object[] {number});
        return of(part).group(
                        about.open() ? title + " " + Markdown.plain(part.wording()) : title,
                        messages.getMessage(
                                part.decision() == null ? "partReply.none" : "partReply.again", new Object[] {
                                    part.decision() == null ? "" : messages.getMessage("decision." + part.decision())
                                }),
                        wanted.contains(number) ? Set.of(DECISION) : Set.of(),
                        DECLINED);
    }

    private RepeatedQuestions of(Part part) {
        return new RepeatedQuestions(questions, NAME + part.number());
    }

    /** The numbers of the parts that want a reply before the recommendation has one. */
    List<String> unanswered(UUID caseId) {
        return unfinished.heldReply(caseId);
    }

    /** Gives the replies to parts that are among the answers; what is wrong with any comes back. */
    FormErrors give(UUID caseId, LocalDate heldOn, Map<String, ?> answers, User by) {
        FormErrors errors = FormErrors.none();
        if (answers.keySet().stream().noneMatch(PartReplies::asks)) {
            return errors;
        }
        for (Part part : parts.of(caseId)) {
            RepeatedQuestions asked = of(part);
            Map<String, Object> values = asked.answers(answers);
            if (values.containsKey(DECISION)) {
                errors = errors.and(asked.errors(reply.give(part, heldOn, values, by)));
            }
        }
        return errors;
    }
}
