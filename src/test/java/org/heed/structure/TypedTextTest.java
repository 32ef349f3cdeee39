package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people type goes through one place, and what is a machine's never depends on the machine's language. */
class TypedTextTest {
    private static final Path SOURCES = Path.of("src/main/java/org/heed");

    /** How a text that people typed would be cut or compared in another way than UserText does. */
    private static final Pattern OWN_WAY = Pattern.compile(
            "\\.(?:strip|trim|stripLeading|stripTrailing)\\(\\)|\\.equalsIgnoreCase\\(|Normalizer\\.|indexOf\\('\\\\(?:u0000|0)'\\)");

    /** Where the text is a machine's: models, settings, answers of other programs, sentences that Heed made; or where it is normalised. */
    private static final Set<String> MACHINES = Set.of(
            "shared/text/UserText",
            "shared/text/SearchWords",
            "shared/Cursor",
            "access/limits/Claimed",
            "database/OwnPostgres",
            "evidence/file/ClamAv",
            "evidence/file/FileContent",
            "evidence/file/FileKind",
            "evidence/file/FileName",
            "evidence/file/Link",
            "evidence/file/MailHead",
            "form/reader/ConditionTokens",
            "form/Prose",
            "form/reader/StrictValues",
            "modelling/draft/Drafts",
            "shared/markdown/StrictText",
            "tasklist/draft/FieldText",
            "tracker/search/NameDistance",
            "tracker/search/SearchedNames",
            "tracker/StatusText");

    /** NUL is refused by name, and not taken out in silence, where a person can still mend it. */
    private static final Set<String> REFUSE_NUL =
            Set.of("access/Firewall", "form/check/ValueCheck", "shared/text/Reason");

    private static final Set<String> MODULES_OF_MODELS = Set.of("model", "process");

    /** Each takes the locale of the machine where none is given. */
    private static final Pattern WITHOUT_LOCALE = Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\)"
            + "|\\.formatted\\("
            + "|(?:String\\.format|\\.printf|new Formatter)\\((?!\\s*(?:java\\.util\\.)?Locale\\.)"
            + "|(?:ofPattern|DecimalFormat|SimpleDateFormat)\\(\\s*\"[^\"]*\"\\s*\\)"
            + "|(?:NumberFormat|Collator|BreakIterator)\\.get\\w*\\(\\)"
            + "|Locale\\.getDefault\\(|DateTimeFormatter\\.ofLocalized");

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                sources.put(name.replace(".java", ""), Files.readString(file));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> with(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        sources().forEach((name, source) -> {
            if (pattern.matcher(source).find()) {
                names.add(name);
            }
        });
        return names;
    }

    @Test
    void whatPeopleTypeIsNormalisedInOnePlace() {
        Set<String> own = with(OWN_WAY);
        own.removeIf(name -> MODULES_OF_MODELS.contains(name.split("/")[0]));
        own.removeAll(MACHINES);
        own.removeAll(REFUSE_NUL);
        assertThat(own).as("use org.heed.shared.text.UserText").isEmpty();
    }

    @Test
    void noLanguageOfAMachineMatters() {
        assertThat(sources()).hasSizeGreaterThan(100);
        assertThat(with(WITHOUT_LOCALE)).as("name a Locale").isEmpty();
    }

    @Test
    void theRuleFindsWhatItIsFor() {
        assertThat("name.toLowerCase()").containsPattern(WITHOUT_LOCALE);
        assertThat("String.format(\"%d\", 1)").containsPattern(WITHOUT_LOCALE);
        assertThat("ofPattern(\"HH:mm\")").containsPattern(WITHOUT_LOCALE);
        assertThat("String.format(Locale.ROOT, \"%d\", 1)").doesNotContainPattern(WITHOUT_LOCALE);
        assertThat("typed.strip()").containsPattern(OWN_WAY);
    }
}
