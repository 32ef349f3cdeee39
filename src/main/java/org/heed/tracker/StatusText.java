package org.heed.tracker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.process.instance.Ahead;
import org.heed.process.instance.Behind;
import org.heed.process.instance.CasePosition;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Stage;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What a case is waiting for in plain words: who must do what and by when, how it came there, and what comes next in its own model. */
@Component
public class StatusText {
    /** Between the answers of a way. */
    private static final String ANSWERS = "; ";

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

    /** What is to be done now, by whom and by when, and what comes then. */
    List<String> now(WholeCase whole) {
        List<String> sentences = new ArrayList<>(steps(whole));
        List<CasePosition.Step> steps = whole.position().now();
        Ahead ahead = steps.size() == 1 ? steps.get(0).ahead() : null;
        if (ahead != null && !ahead.choice() && ahead.ways().size() == 1) {
            sentences.add(say("standing.then", stops(ahead.ways().get(0))));
        }
        return sentences;
    }

    /** What may come next, from each step at hand. */
    List<Line> ahead(WholeCase whole) {
        return whole.position().now().stream()
                .flatMap(step -> ahead(step.ahead(), "standing.then").stream())
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

    private List<Line> ahead(@Nullable Ahead ahead, String key) {
        if (ahead == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (ahead.choice()) {
            lines.add(new Line(
                    say(key + ".oneOf"), ahead.ways().stream().map(this::way).toList()));
        } else {
            ahead.ways().forEach(way -> lines.add(line(key, stops(way))));
        }
        ahead.timers().forEach(way -> lines.add(line("standing.timer", way.answer(), stops(way))));
        lines.addAll(ahead(ahead.after(), "standing.afterThat"));
        return lines;
    }

    /** Where a way leads; the first answer that it takes is named where it says more than yes or no. */
    private String way(Ahead.Way way) {
        String answer = way.answer().split(ANSWERS, 2)[0];
        boolean bare = Stream.of(say("standing.bare").split(",")).anyMatch(each -> UserText.alike(each, answer));
        return answer.isEmpty() || bare ? stops(way) : say("standing.way", stops(way), answer);
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
