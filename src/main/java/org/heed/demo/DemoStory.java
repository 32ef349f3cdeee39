package org.heed.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heed.recommendation.Decision;
import org.springframework.core.io.ClassPathResource;

/**
 * One recommendation of the invented council and how far it has come.
 *
 * @param daysAgo the age of the meeting
 * @param plan what people do about it, one step a fortnight, until the words run out
 * @param replies what is replied, one after the other; the last of them as often as it takes
 * @param reports the same for what has become of it
 */
record DemoStory(
        String panel,
        int daysAgo,
        String item,
        String kind,
        String wording,
        String service,
        List<String> plan,
        List<String> replies,
        List<String> reports) {

    private static final Set<String> REPORTS =
            Set.of("ON_TRACK", "SLIPPED", "NOT_ACHIEVED", "PAUSED", "GIVE_UP", "PROPOSE");

    static List<DemoStory> all() {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        new ClassPathResource("demo/council.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().map(DemoStory::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static DemoStory read(CSVRecord row) {
        return new DemoStory(
                row.get("panel"),
                Integer.parseInt(row.get("days_ago")),
                row.get("item"),
                row.get("kind"),
                row.get("wording"),
                row.get("service"),
                row.get("plan").isEmpty() ? List.of() : List.of(row.get("plan").split(" ")),
                List.of(row.get("reply").split(" // ")),
                List.of(row.get("progress").split(" // ")));
    }

    String replyAt(int step) {
        return inTurn(replies, step, DemoStory::isReply);
    }

    String reportAt(int step) {
        return inTurn(reports, step, REPORTS::contains);
    }

    private String inTurn(List<String> texts, int step, Predicate<String> kind) {
        int before = (int) plan.subList(0, step).stream().filter(kind).count();
        return texts.get(Math.min(before, texts.size() - 1));
    }

    private static boolean isReply(String step) {
        return Arrays.stream(Decision.values())
                .anyMatch(decision -> decision.name().equals(step));
    }

    static int earliest(List<DemoStory> stories) {
        return stories.stream().mapToInt(DemoStory::daysAgo).max().orElse(0);
    }
}
