package org.heed.tracker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.process.instance.AheadText;
import org.heed.process.instance.AheadText.Line;
import org.heed.process.instance.Behind;
import org.heed.process.instance.CasePosition;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Stage;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What a case is waiting for in plain words: who must do what and by when, how it came there, and what comes next in its own model. */
@Component
public class StatusText {
    private final MessageSourceAccessor messages;
    private final AheadText ahead;
    private final Directory directory;
    private final Clock clock;

    StatusText(MessageSourceAccessor messages, AheadText ahead, Directory directory, Clock clock) {
        this.messages = messages;
        this.ahead = ahead;
        this.directory = directory;
        this.clock = clock;
    }

    /** What is to be done now, by whom and by when, and what comes then. */
    List<String> now(WholeCase whole) {
        List<String> sentences = new ArrayList<>(steps(whole));
        List<CasePosition.Step> steps = whole.position().now();
        sentences.addAll(ahead.certain(steps.size() == 1 ? steps.get(0).ahead() : null));
        return sentences;
    }

    /** What may come next, from each step at hand. */
    List<Line> ahead(WholeCase whole) {
        return whole.position().now().stream()
                .flatMap(step -> ahead.lines(step.ahead()).stream())
                .toList();
    }

    private List<String> steps(WholeCase whole) {
        RegisterEntry about = whole.about();
        List<String> sentences = new ArrayList<>();
        if (about.closedOn() != null) {
            sentences.add(
                    say("standing.closed", Days.written(about.closedOn()), say("judgement." + about.judgement())));
        }
        whole.tasks().forEach(task -> sentences.add(assignee(task)));
        if (about.waitsFor() != null) {
            LocalDate until = Objects.requireNonNull(about.dueOn(), "What waits has a date");
            sentences.add(say("standing.until." + about.waitsFor(), Days.written(until)));
        } else {
            whole.position().now().stream()
                    .filter(step -> !step.task())
                    .forEach(step -> sentences.add(say("standing.waits", step.title())));
        }
        if (about.stage() == Stage.SIGN_OFF) {
            sentences.add(say("standing.unsigned"));
        }
        return sentences;
    }

    /** How the case came to where it is. */
    List<Line> behind(WholeCase whole) {
        return whole.position().now().stream()
                .flatMap(step -> behind(step).stream())
                .toList();
    }

    /** All of it, as it goes with an export. */
    public List<Line> of(WholeCase whole) {
        List<Line> lines = new ArrayList<>();
        steps(whole).forEach(sentence -> lines.add(new Line(sentence, List.of())));
        lines.addAll(behind(whole));
        whole.said().stream()
                .skip(Math.max(0, whole.said().size() - 1))
                .filter(last -> whole.position().now().stream().noneMatch(step -> tells(step.behind(), last)))
                .map(this::said)
                .forEach(lines::add);
        lines.addAll(ahead(whole));
        return lines;
    }

    private Line said(RecordEntry last) {
        return line("standing.said", say(last.title(), last.about()), directory.nameOf(last.by()), day(last.at()));
    }

    /** Whether how the case came here says already what was said last. */
    private boolean tells(@Nullable Behind behind, RecordEntry last) {
        return behind != null && last.by().equals(behind.by()) && day(last.at()).equals(day(behind.at()));
    }

    private List<Line> behind(CasePosition.Step step) {
        Behind behind = step.behind();
        if (behind == null) {
            return List.of(line("standing.since", step.title(), day(step.since())));
        }
        return List.of(
                behind.by() == null
                        ? line("standing.after", behind.step(), day(behind.at()))
                        : line("standing.afterDone", behind.step(), day(behind.at()), directory.nameOf(behind.by())));
    }

    private String assignee(OpenTask task) {
        String due = due(task.due());
        if (task.assignee() != null) {
            return say("standing.held", task.title(), directory.nameOf(task.assignee()), due);
        }
        String team = task.roles().stream()
                .map(role -> say("role." + role.id()))
                .sorted()
                .collect(Collectors.joining(say("standing.or")));
        return say("standing.team", task.title(), team, due);
    }

    private String due(@Nullable LocalDate due) {
        if (due == null) {
            return say("standing.noDate");
        }
        long late = ChronoUnit.DAYS.between(due, LocalDate.now(clock));
        return late > 0 ? say("standing.late", late, Days.written(due)) : say("standing.due", Days.written(due));
    }

    private Line line(String key, Object... arguments) {
        return new Line(say(key, arguments), List.of());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    private String day(Instant at) {
        return Days.written(LocalDate.ofInstant(at, clock.getZone()));
    }
}
