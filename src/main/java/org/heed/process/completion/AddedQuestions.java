package org.heed.process.completion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.identity.User;
import org.heed.process.CaseFile;
import org.heed.process.FurtherAnswers;
import org.heed.process.Outcome;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Questions that no module of the product asks: the answers are kept on the record, and those marked so become facts. */
@Component
public class AddedQuestions {
    private final CaseFile caseFile;
    private final AnswerText words;
    private final Clock clock;

    AddedQuestions(CaseFile caseFile, MessageSourceAccessor messages, Clock clock) {
        this.caseFile = caseFile;
        this.words = new AnswerText(messages);
        this.clock = clock;
    }

    /** The keys that the handler of a task asks for itself. */
    public static Set<String> own(Class<? extends Record> command) {
        return Arrays.stream(command.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }

    /** Keeps what was answered besides the own questions of a task, under the task's name. */
    public void keep(
            UUID caseId, Form form, Supplier<String> title, Map<String, Object> values, Set<String> own, User by) {
        List<FurtherAnswers.Answer> answers = new ArrayList<>();
        for (Field field : form.questions()) {
            Object value = values.get(field.key());
            if (value != null && !own.contains(field.key())) {
                answers.add(new FurtherAnswers.Answer(
                        field.key(), field.label(), words.of(field, value), words.files(field, value)));
            }
        }
        if (!answers.isEmpty()) {
            caseFile.answered(caseId, new FurtherAnswers(form.id(), title.get(), answers), by);
        }
    }

    /** What the model may read of the answers. */
    public Outcome facts(Form form, Map<String, Object> values, Outcome outcome) {
        Outcome all = outcome;
        for (Field field : form.questions()) {
            Object value = values.get(field.key());
            if (field.routing() && value != null && !outcome.facts().containsKey(field.key())) {
                all = all.and(field.key(), fact(value));
            }
        }
        return all;
    }

    private Object fact(Object value) {
        if (value instanceof LocalDate day) {
            return Days.end(day, clock.getZone());
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
        }
        return value;
    }
}
