package org.heed.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * One recommendation of the invented council and how far it has come.
 *
 * @param daysAgo the age of the meeting
 * @param plan what people do about it, one step a fortnight, until the words run out
 */
record DemoStory(
        String panel,
        int daysAgo,
        String item,
        String kind,
        String wording,
        String service,
        List<String> plan,
        String reply,
        String progress) {

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
                row.get("reply"),
                row.get("progress"));
    }

    static int earliest(List<DemoStory> stories) {
        return stories.stream().mapToInt(DemoStory::daysAgo).max().orElse(0);
    }
}
