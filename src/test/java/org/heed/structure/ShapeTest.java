package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the sources; loosening a number is a one-line change that says why. */
class ShapeTest {
    private static final int LONGEST_FILE = 250;
    /** Without its imports, of which there are more the more packages there are. */
    private static final int LONGEST_OF_19_IN_20 = 108;

    private static final int MOST_CONSTRUCTOR_PARAMETERS = 5;
    private static final List<String> NOT_USED = List.of("Impl", "Dto", "Entity", "Manager", "Helper", "Util", "Utils");
    private static final List<String> NOT_BEGUN_WITH = List.of("Base", "Abstract");
    private static final int MOST_TYPES_A_PACKAGE = 20;
    private static final int MEDIAN_TYPES_A_PACKAGE = 11;

    /** What this code called things before it took the words of its field. */
    private static final Pattern DIALECT = Pattern.compile(
            "Halves|Deed|Beside|Holders|Door|Room|Happening|Letters?(?=[A-Z]|$)|Sight|Closeness|Piece|HandedIn|Offered");

    /** What begins like a method of a type: a type, a name, and what it takes. */
    private static final Pattern METHOD = Pattern.compile(
            "^ {4,8}(?:public |private |protected |static |final |default |abstract )*[\\w.<>?, \\[\\]@]+ (?<name>[a-z]\\w*)\\([^=;]*\\{?$",
            Pattern.MULTILINE);

    private static final Pattern DIALECT_OF_METHODS = Pattern.compile(
            "(?i)halves|deed|beside|holders?(?=\\(|$)|door|room|happening|letter|sight|closeness|pieces?$|handedIn");

    private record Source(Path path, List<String> lines) {
        String type() {
            return path.getFileName().toString().replace(".java", "");
        }

        @Override
        public String toString() {
            return path + ", " + codeLines() + " lines";
        }

        boolean isRecord() {
            return lines.stream().anyMatch(line -> line.startsWith("public record ") || line.startsWith("record "));
        }

        long codeLines() {
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        }
    }

    private final List<Source> product = read(Path.of("src/main/java"));

    private static List<Source> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(ShapeTest::source)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void filesAreShort() {
        List<Source> all = Stream.concat(product.stream(), read(Path.of("src/test/java")).stream())
                .toList();
        assertThat(all).allSatisfy(source -> assertThat(source.lines()).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        List<Long> lengths = product.stream().map(Source::codeLines).sorted().toList();
        assertThat(lengths.get((int) Math.floor(lengths.size() * 0.95))).isLessThanOrEqualTo(LONGEST_OF_19_IN_20);
    }

    @Test
    void halfOfTheTypesAreHidden() {
        long hidden = product.stream()
                .filter(source -> source.lines().stream().noneMatch(line -> line.startsWith("public ")))
                .count();
        System.out.printf("Types: %d, hidden in their package: %d%n", product.size(), hidden);
        assertThat(hidden * 2).isGreaterThanOrEqualTo(product.size());
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(product)
                .allSatisfy(source ->
                        assertThat(NOT_USED).noneMatch(word -> source.type().endsWith(word)))
                .allSatisfy(source -> assertThat(NOT_BEGUN_WITH)
                        .noneMatch(word -> source.type().startsWith(word)));
    }

    @Test
    void typesHaveTheWordsOfTheField() {
        assertThat(product).allSatisfy(source -> assertThat(source.type()).doesNotContainPattern(DIALECT));
    }

    @Test
    void methodsHaveTheWordsOfTheField() {
        List<String> names = product.stream()
                .flatMap(source ->
                        METHOD.matcher(String.join("\n", source.lines())).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(1500).allSatisfy(name -> assertThat(name)
                .doesNotContainPattern(DIALECT_OF_METHODS));
    }

    @Test
    void packagesAreSmallAndSayWhatTheyAreFor() {
        Map<Path, Long> types = product.stream()
                .collect(Collectors.groupingBy(source -> source.path().getParent(), Collectors.counting()));
        types.remove(Path.of("src/main/java/org/heed"));
        List<Long> sizes = types.values().stream().sorted().toList();
        System.out.printf(
                "Packages: %d, median %d, largest %d types%n",
                sizes.size(), sizes.get(sizes.size() / 2), sizes.get(sizes.size() - 1));
        assertThat(types).allSatisfy((folder, count) -> {
            assertThat(count).as(folder.toString()).isLessThanOrEqualTo(MOST_TYPES_A_PACKAGE);
            assertThat(folder.resolve("package-info.java")).exists();
        });
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_TYPES_A_PACKAGE);
    }

    @Test
    void everyTypeHasItsSentence() {
        assertThat(product).allSatisfy(source -> assertThat(String.join("\n", source.lines()))
                .as(source.type())
                .containsPattern(
                        "(?s)/\\*\\*.*\\*/\\s*(?:@[^\\n]*\\n|\\s+[^\\n]*\\n|\\)\\s*)*(?:public |final |sealed |abstract )*"
                                + "(?:class|record|interface|enum|@interface) " + source.type()));
    }

    /** Records hold data and may have as many parts as the data has, however they are made. */
    @Test
    void constructorsTakeFewParameters() {
        assertThat(product).filteredOn(source -> !source.isRecord()).allSatisfy(source -> {
            Pattern constructor = Pattern.compile("(?m)^    (?:public |private |protected )?" + source.type()
                    + "\\(([^)]*)\\) ?(?:throws \\w+ )?\\{");
            var matcher = constructor.matcher(String.join("\n", source.lines()));
            while (matcher.find()) {
                String parameters = matcher.group(1).replaceAll("<[^>]*>", "").strip();
                int count = parameters.isEmpty() ? 0 : parameters.split(",").length;
                assertThat(count).as(source.type()).isLessThanOrEqualTo(MOST_CONSTRUCTOR_PARAMETERS);
            }
        });
    }
}
