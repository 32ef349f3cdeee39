package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.shared.text.Bundles;
import org.junit.jupiter.api.Test;

/** Every sentence that a user reads comes from the message bundle, and every key that is asked for is there. */
class WordsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*[A-Za-z][^<>]*)<");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z.]+)[}(]");
    private static final Pattern CODE_KEY = Pattern.compile(
            "(?:NotFound|NotAllowed|RuleViolation|BadRequest|FormErrors\\.of|problem|refuse|RowError|require|getMessage)\\("
                    + "[^;\"]*?\"((?:[a-z][A-Za-z]*\\.)[A-Za-z.]+)\"");

    private final Properties bundle = bundle();

    private static Properties bundle() {
        Properties properties = new Properties();
        for (String name : Bundles.names()) {
            try (Reader reader = Files.newBufferedReader(
                    Path.of("src/main/resources", name + ".properties"), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return properties;
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys = contents(Path.of("src/main/resources/messages"), ".properties").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static List<String> contents(Path folder, String ending) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                contents.add(Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void templatesHoldNoSentence() throws IOException {
        for (String template : contents(TEMPLATES, ".html")) {
            assertThat(TEXT.matcher(template).results().map(found -> found.group(1)
                            .strip()))
                    .isEmpty();
        }
    }

    @Test
    void everyKeyIsInTheBundle() throws IOException {
        Set<String> missing = new TreeSet<>();
        collect(contents(TEMPLATES, ".html"), KEY, missing);
        collect(contents(Path.of("src/main/java"), ".java"), CODE_KEY, missing);
        missing.removeIf(key -> bundle.containsKey(key) || key.endsWith("."));
        assertThat(missing).isEmpty();
    }

    private static void collect(List<String> texts, Pattern pattern, Set<String> keys) {
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
    }
}
