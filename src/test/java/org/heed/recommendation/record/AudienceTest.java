package org.heed.recommendation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads which word of the record: the public, the panel's table, or the council alone. */
class AudienceTest {
    private static final Instant SETTLED = Instant.EPOCH;
    private static final Path CLASSIFIED = Path.of("src/test/resources/record-audiences.txt");
    private static final Pattern LINE = Pattern.compile("\\.for(Public|Panel|Council)\\(");
    private static final Pattern LABEL = Pattern.compile("\"(record\\.[\\w.]+)\"");

    private static RecordEntry entry(Audience audience, RecordLines lines) {
        return new RecordEntry(
                UUID.randomUUID(), SETTLED, "u", null, "record.note", "", audience, SETTLED, null, lines.list());
    }

    private static List<String> read(RecordEntry entry, Audience readers) {
        return entry.handedOn(readers, SETTLED).stream()
                .flatMap(shown -> shown.lines().stream())
                .map(RecordEntry.Line::text)
                .toList();
    }

    @Test
    void everyCircleReadsItsOwnLinesAndThoseOfTheWider() {
        RecordEntry entry = entry(
                Audience.PUBLIC,
                new RecordLines()
                        .forPublic("record.note", "words")
                        .forPanel("record.action.owner", "a name")
                        .forCouncil("record.basis", "within the house"));
        assertThat(read(entry, Audience.PUBLIC)).containsExactly("words");
        assertThat(read(entry, Audience.PANEL)).containsExactly("words", "a name");
    }

    @Test
    void anEntryForFewIsNotOpenedByALineForMany() {
        RecordEntry entry = entry(Audience.COUNCIL, new RecordLines().forPublic("record.note", "words"));
        assertThat(entry.handedOn(Audience.PUBLIC, SETTLED)).isEmpty();
        assertThat(entry.handedOn(Audience.PANEL, SETTLED)).isEmpty();
    }

    @Test
    void whatNobodyClassifiedIsForTheCouncilAlone() {
        assertThat(RecordEntry.lines("record.unknown", "words"))
                .extracting(RecordEntry.Line::audience)
                .containsExactly(Audience.COUNCIL);
    }

    @Test
    void whatIsNotSettledIsHandedOnToNobody() {
        RecordEntry waits = entry(Audience.PUBLIC, new RecordLines().forPublic("record.note", "words"))
                .settled(null);
        assertThat(waits.handedOn(Audience.PANEL, Instant.MAX)).isEmpty();
    }

    /** A new label, or another circle for an old one, is a line of that file, which somebody reads. */
    @Test
    void everyLabelOfTheRecordIsClassified() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String type = source.getFileName().toString().replace(".java", "");
            Matcher line = LINE.matcher(text);
            while (line.find()) {
                Matcher label = LABEL.matcher(firstArgument(text.substring(line.end())));
                while (label.find()) {
                    found.add(type + " " + label.group(1) + " " + line.group(1).toUpperCase(Locale.ROOT));
                }
            }
        }
        assertThat(found).isNotEmpty().containsExactlyElementsOf(Files.readAllLines(CLASSIFIED));
    }

    private static String firstArgument(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return arguments.substring(0, i);
            }
        }
        throw new IllegalArgumentException(arguments);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
