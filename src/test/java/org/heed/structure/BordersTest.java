package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.shared.text.Bundles;
import org.junit.jupiter.api.Test;

/** No module reads another's tables or names another's templates: between modules there is nothing but Java. */
class BordersTest {
    private static final Path SOURCES = Path.of("src/main/java/org/heed");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    private static final Pattern TABLE = Pattern.compile("(?i)create (?:unlogged )?table (?:if not exists )?(\\w+)");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");
    private static final Pattern VIEW = Pattern.compile("\"([a-z]+)/[a-z-]+\"");
    private static final Pattern COMPARED = Pattern.compile("(?:equals\\(|case |[!=]= ?)[\"']([^\"']++)[\"']");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z]+)/");

    /** Tables whose migrations were released before their module was: files of migrations never move. */
    private static final Map<String, String> MOVED = Map.of(
            "case_comment",
            "collaboration",
            "contribution",
            "collaboration",
            "help_asked",
            "collaboration",
            "saved_filter",
            "identity",
            "task_columns",
            "identity");

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String module(Path folder, Path file) {
        return folder.relativize(file).getName(0).toString();
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        for (Path file : files(MIGRATIONS, ".sql")) {
            Matcher tables = TABLE.matcher(text(file));
            while (tables.find()) {
                owners.putIfAbsent(tables.group(1), module(MIGRATIONS, file));
            }
        }
        owners.putAll(MOVED);
        return owners;
    }

    @Test
    void statementsStayInTheirModule() {
        Map<String, String> owners = owners();
        Set<String> across = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher texts = TEXT.matcher(text(file));
            while (texts.find()) {
                Matcher read = READ.matcher(texts.group());
                while (read.find()) {
                    String owner = owners.get(read.group(1));
                    String module = module(SOURCES, file);
                    if (owner != null && !owner.equals(module)) {
                        String type = file.getFileName().toString().replace(".java", "");
                        across.add(module + "/" + type + " reads " + read.group(1));
                    }
                }
            }
        }
        assertThat(across).isEmpty();
    }

    /** The engine's tables are read where the engine is. */
    @Test
    void onlyTheProcessModuleReadsTheTablesOfTheEngine() {
        assertThat(files(SOURCES, ".java"))
                .filteredOn(file -> !module(SOURCES, file).equals("process"))
                .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern("\\b(?:from|join|update) act_"));
    }

    @Test
    void templatesStayInTheirModule() {
        Set<String> across = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            collect(file, module(SOURCES, file), VIEW, across);
        }
        for (Path file : files(TEMPLATES, ".html")) {
            collect(file, module(TEMPLATES, file), FRAGMENT, across);
        }
        assertThat(across).isEmpty();
    }

    /** What all may show is in {@code parts}, and in {@code web} what belongs to no module. */
    private static void collect(Path file, String module, Pattern named, Set<String> across) {
        Matcher views = named.matcher(text(file));
        while (views.find()) {
            String owner = views.group(1);
            if (Files.isDirectory(TEMPLATES.resolve(owner))
                    && !List.of(module, "parts", "web").contains(owner)) {
                across.add(module + "/" + file.getFileName() + " names " + views.group());
            }
        }
    }

    /** A sentence may be worded, divided or shared without anything else changing. */
    @Test
    void nothingIsDecidedByTheKeyOfASentence() {
        Set<String> keys = Stream.of(Bundles.names())
                .flatMap(bundle -> ResourceBundle.getBundle(bundle, Locale.UK).keySet().stream())
                .filter(key -> key.contains("."))
                .collect(Collectors.toSet());
        Set<String> decided = new TreeSet<>();
        Stream.concat(files(SOURCES, ".java").stream(), files(TEMPLATES, ".html").stream())
                .forEach(file -> {
                    Matcher compared = COMPARED.matcher(text(file));
                    while (compared.find()) {
                        if (keys.contains(compared.group(1))) {
                            decided.add(file.getFileName() + " " + compared.group(1));
                        }
                    }
                });
        assertThat(decided).isEmpty();
    }
}
