package org.heed.meeting.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.RepeatedQuestions;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.meeting.Meeting;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.Stage;
import org.heed.recommendation.panel.StageCases;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What a panel is asked at a meeting about each reply that waits for it: the questions of the task, once for each case. */
@Component
class RepliesToConsider {
    /** The task in which the panel's view is recorded, and the question that makes it one. */
    private static final String CONSIDER = "consider";

    static final String VIEW = "view";

    /** What is the same for all of them at one meeting. */
    static final String MINUTE = "minute";

    static final int MOST = 20;

    private final StageCases cases;
    private final OpenTasks tasks;
    private final CaseRecord caseRecord;
    private final MessageSourceAccessor messages;

    RepliesToConsider(StageCases cases, OpenTasks tasks, CaseRecord caseRecord, MessageSourceAccessor messages) {
        this.cases = cases;
        this.tasks = tasks;
        this.caseRecord = caseRecord;
        this.messages = messages;
    }

    /** A case whose reply is considered, the task in which that is done, and its questions. */
    record Asked(RegisterEntry about, OpenTask task, RepeatedQuestions questions) {}

    /** The sheet: what is asked of each case, and all of it as one form. */
    record Sheet(List<Asked> asked, Form form, boolean more) {
        /** The cases, as addresses have them, about which something was said that are not considered any more: somebody was faster. */
        List<String> gone(Map<String, String> posted) {
            Set<String> here =
                    asked.stream().map(each -> each.questions().name()).collect(Collectors.toSet());
            return posted.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> SAID.matcher(each.getKey()))
                    .filter(said -> said.matches() && !here.contains(said.group(1)))
                    .map(said -> said.group(1).substring(1).replace('_', '-'))
                    .sorted()
                    .toList();
        }
    }

    /** The name of the question about one case, which its reference is part of. */
    private static final Pattern SAID = Pattern.compile("(r[A-Z0-9_]{5,40})_" + VIEW);

    Sheet of(Meeting meeting, User user) {
        StageCases.OfPanel waiting = cases.of(List.of(meeting.panel()), Stage.CONSIDERATION, user, MOST)
                .get(meeting.panel());
        if (waiting == null) {
            return new Sheet(List.of(), new Form("views", List.of()), false);
        }
        Map<UUID, List<OpenTask>> open =
                tasks.ofCases(waiting.first().stream().map(RegisterEntry::id).toList());
        Map<UUID, String> replies = replies(waiting.first(), user);
        List<Asked> asked = waiting.first().stream()
                .flatMap(about -> open.getOrDefault(about.id(), List.of()).stream()
                        .filter(task -> task.key().equals(CONSIDER))
                        .filter(task -> TaskPermissions.mayComplete(user, task.taskScope()))
                        .limit(1)
                        .map(task -> asked(about, task, replies.getOrDefault(about.id(), ""))))
                .toList();
        return new Sheet(asked, form(asked), waiting.number() > waiting.first().size());
    }

    private Asked asked(RegisterEntry about, OpenTask task, String reply) {
        List<Field> questions = tasks.form(task).fields().stream()
                .filter(field -> field.kind() != FieldKind.FILES && !field.key().equals(MINUTE))
                .toList();
        Form form = new Form(
                CONSIDER, Stream.concat(text(reply), questions.stream()).toList());
        return new Asked(
                about,
                task,
                new RepeatedQuestions(form, "r" + about.reference().slug().replace('-', '_')));
    }

    private static Stream<Field> text(String reply) {
        return reply.isEmpty() ? Stream.empty() : Stream.of(Field.text("reply", reply));
    }

    private Form form(List<Asked> asked) {
        List<Field> fields = new ArrayList<>();
        asked.forEach(each -> fields.add(each.questions()
                .group(
                        each.about().reference() + " " + each.about().subject(),
                        each.about().decision() == null
                                ? messages.getMessage("record.noDecision")
                                : messages.getMessage("decision." + each.about().decision()),
                        Set.of(),
                        null)));
        return new Form("views", fields);
    }

    /** What was said last of each case, as its record says it. */
    private Map<UUID, String> replies(Collection<RegisterEntry> of, User user) {
        Map<UUID, String> replies = new HashMap<>();
        caseRecord.said(of, user).forEach((id, said) -> {
            if (!said.isEmpty()) {
                replies.put(id, plain(said.get(said.size() - 1)));
            }
        });
        return replies;
    }

    private String plain(RecordEntry entry) {
        Stream<String> lines = entry.lines().stream()
                .map(line -> (line.asked() ? line.label() : messages.getMessage(line.label())) + ": " + line.text());
        return Stream.concat(Stream.of(messages.getMessage(entry.title(), new Object[] {entry.about()})), lines)
                .collect(Collectors.joining("\n\n"));
    }
}
