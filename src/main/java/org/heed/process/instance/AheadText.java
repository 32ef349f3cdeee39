package org.heed.process.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What follows a step, in sentences. */
@Component
public class AheadText {
    /** Between the answers of a way. */
    private static final String ANSWERS = "; ";

    private final MessageSourceAccessor messages;

    AheadText(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    /** A sentence, and what it lists. */
    public record Line(String text, List<String> points) {}

    /** What may come next. */
    public List<Line> lines(@Nullable Ahead ahead) {
        return lines(ahead, "ahead.then");
    }

    /** What comes next where that hangs on nothing; no sentence otherwise. */
    public List<String> certain(@Nullable Ahead ahead) {
        return ahead == null || ahead.choice() || ahead.ways().size() != 1
                ? List.of()
                : List.of(say("ahead.then", stops(ahead.ways().get(0))));
    }

    private List<Line> lines(@Nullable Ahead ahead, String key) {
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
        ahead.timers().forEach(way -> lines.add(line("ahead.timer", way.answer(), stops(way))));
        lines.addAll(lines(ahead.after(), "ahead.afterThat"));
        return lines;
    }

    /** Where a way leads; the first answer that it takes is named where it says more than yes or no. */
    private String way(Ahead.Way way) {
        String answer = way.answer().split(ANSWERS, 2)[0];
        boolean bare = Stream.of(say("ahead.bare").split(",")).anyMatch(each -> UserText.alike(each, answer));
        return answer.isEmpty() || bare ? stops(way) : say("ahead.way", stops(way), answer);
    }

    private String stops(Ahead.Way way) {
        return way.stops().stream()
                .map(stop -> say("ahead.stop." + stop.rest(), stop.name()))
                .collect(Collectors.joining(say("ahead.and")));
    }

    private Line line(String key, Object... arguments) {
        return new Line(say(key, arguments), List.of());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
