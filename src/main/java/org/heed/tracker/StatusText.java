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
import org.heed.process.instance.Ahead;
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

/** Where a case stands in plain words: the step, since when and why, who has it, and what comes next in its own model. */
@Component
public class StatusText {
    private final MessageSourceAccessor messages;
    private final Directory directory;
    private final Clock clock;

    StatusText(MessageSourceAccessor messages, Directory directory, Clock clock) {
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    /** A sentence, and what it lists. */
    public record Line(String text, List<String> points) {}

    public List<Line> of(WholeCase whole) {
        RegisterEntry about = whole.about();
        List<Line> lines = new ArrayList<>();
        if (about.closedOn() != null) {
            lines.add(line("standing.closed", Days.written(about.closedOn()), say("judgement." + about.judgement())));
        }
        whole.tasks().forEach(task -> lines.add(assignee(task)));
        if (about.waitsFor() != null) {
            LocalDate until = Objects.requireNonNull(about.dueOn(), "What waits has a date");
            lines.add(line("standing.until." + about.waitsFor(), Days.written(until)));
        }
        for (CasePosition.Step step : whole.position().now()) {
            if (!step.task() && about.waitsFor() == null) {
                lines.add(line("standing.waits", step.title()));
            }
            lines.addAll(behind(step));
        }
        whole.said().stream()
                .skip(Math.max(0, whole.said().size() - 1))
                .filter(last -> whole.position().now().stream().noneMatch(step -> tells(step.behind(), last)))
                .map(this::said)
                .forEach(lines::add);
        if (about.stage() == Stage.SIGN_OFF) {
            lines.add(line("standing.unsigned"));
        }
        whole.position().now().forEach(step -> lines.addAll(ahead(step.ahead(), "standing.then")));
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
        List<String> answers = behind.answers().stream()
                .map(answer -> say("standing.answer", answer.question(), answer.answer()))
                .toList();
        String text = behind.by() == null
                ? say("standing.after", behind.step(), day(behind.at()))
                : say("standing.afterDone", behind.step(), day(behind.at()), directory.nameOf(behind.by()));
        return List.of(new Line(text, answers));
    }

    private Line assignee(OpenTask task) {
        String due = due(task.due());
        if (task.assignee() != null) {
            return line("standing.held", task.title(), directory.nameOf(task.assignee()), due);
        }
        String team = task.roles().stream()
                .map(role -> say("role." + role.id()))
                .sorted()
                .collect(Collectors.joining(say("standing.or")));
        return line("standing.team", task.title(), team, due);
    }

    private String due(@Nullable LocalDate due) {
        if (due == null) {
            return say("standing.noDate");
        }
        long late = ChronoUnit.DAYS.between(due, LocalDate.now(clock));
        return late > 0 ? say("standing.late", late, Days.written(due)) : say("standing.due", Days.written(due));
    }

    private List<Line> ahead(@Nullable Ahead ahead, String key) {
        if (ahead == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (ahead.choice()) {
            lines.add(new Line(
                    say(key + ".oneOf"),
                    ahead.ways().stream().map(way -> way(way, ahead.question())).toList()));
        } else {
            ahead.ways().forEach(way -> lines.add(line(key, stops(way))));
        }
        ahead.timers().forEach(way -> lines.add(line("standing.timer", way.answer(), stops(way))));
        lines.addAll(ahead(ahead.after(), "standing.afterThat"));
        return lines;
    }

    private String way(Ahead.Way way, String question) {
        return way.answer().isEmpty()
                ? stops(way)
                : say("standing.way", stops(way), (question + " " + way.answer()).strip());
    }

    private String stops(Ahead.Way way) {
        return way.stops().stream()
                .map(stop -> say("standing.stop." + stop.rest(), stop.name()))
                .collect(Collectors.joining(say("standing.and")));
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
