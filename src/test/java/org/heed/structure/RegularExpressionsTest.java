package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.CountedText;
import org.junit.jupiter.api.Test;

/** No regular expression of the product reads a text more often the longer it is: the characters that each reads are counted. */
class RegularExpressionsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"[),]");

    /** What a matcher puts in place of what it found is no expression. */
    private static final Pattern OF_A_MATCHER = Pattern.compile("matcher\\([^;{}]{0,200}\\)\\s*\\z");

    private static final List<String> BEFORE =
            List.of("", "a", "A2020", "P", "\"", "${", "**", "# ", "<?xml", "${a", "R1/P1D", "[1", "not(1", "2", ".");
    private static final List<String> REPEATED = List.of(
            "a",
            "A",
            "0",
            " ",
            "-",
            "_",
            ".",
            ",",
            "\"",
            "'",
            "\\",
            "(",
            "!",
            "/",
            "a,",
            "a ",
            " a",
            "0 ",
            " 0",
            "- ",
            "\n",
            "\n ",
            "\u2028",
            "**",
            "# ",
            "#",
            "<?xml",
            "encoding",
            "&&a",
            "&&a==1",
            ",\"\"",
            ",1",
            " , 1",
            "1.",
            "-0",
            "a-",
            "{",
            "${");
    private static final List<String> AFTER = List.of("", "!", "\u2028x", "\n!", "-");
    private static final int SHORT = 100;

    @Test
    void noneReadsMoreThanInProportion() throws Exception {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(40);
        Map<String, String> wrong = new TreeMap<>();
        patterns.forEach((place, pattern) -> {
            for (String before : BEFORE) {
                for (String repeated : REPEATED) {
                    for (String after : AFTER) {
                        long once = reads(pattern, before + repeated.repeat(SHORT) + after);
                        long twice = reads(pattern, before + repeated.repeat(2 * SHORT) + after);
                        if (twice > 3 * once + 500) {
                            wrong.put(place + " " + pattern, before + "|" + repeated + "|" + after);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A group that is repeated for each character goes down one call for each. */
    @Test
    void noneGoesDeeperTheLongerATextIs() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        patterns().forEach((place, pattern) -> {
            for (String before : BEFORE) {
                for (String repeated : REPEATED) {
                    if (isTooDeep(pattern, before + repeated.repeat(20_000))) {
                        wrong.put(place + " " + pattern, before + "|" + repeated);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isTooDeep(Pattern pattern, String text) {
        try {
            pattern.matcher(text).matches();
            return false;
        } catch (StackOverflowError tooDeep) {
            return true;
        }
    }

    private static long reads(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        try {
            return reads(pattern, counted);
        } catch (StackOverflowError tooDeep) {
            // It is the other test that says so
            return 0;
        }
    }

    private static long reads(Pattern pattern, CountedText counted) {
        pattern.matcher(counted).matches();
        Matcher found = pattern.matcher(counted);
        while (found.find()) {
            continue;
        }
        return counted.reads();
    }

    private static Map<String, Pattern> patterns() throws Exception {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Path file : files(CLASSES.resolve("org/heed"), ".class")) {
            String name =
                    CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
            for (Field field : Class.forName(name, false, RegularExpressionsTest.class.getClassLoader())
                    .getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.put(name + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        for (Path file : files(SOURCES, ".java")) {
            String source = Files.readString(file);
            Matcher inline = INLINE.matcher(source);
            while (inline.find()) {
                if (OF_A_MATCHER.matcher(source.substring(0, inline.start())).find()) {
                    continue;
                }
                String expression = withoutUnicodeEscapes(inline.group(1)).translateEscapes();
                patterns.put(file.getFileName() + " " + expression, Pattern.compile(expression));
            }
        }
        return patterns;
    }

    private static String withoutUnicodeEscapes(String literal) {
        return Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})")
                .matcher(literal)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
