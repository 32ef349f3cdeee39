package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list that a statement returns has a bound: a limit, or the ids that it is asked for; what has another says which. */
class ListsTest {
    private static final Path OTHERWISE = Path.of("src/test/resources/bounded-otherwise.txt");
    private static final Pattern BOUND = Pattern.compile("limit |= any\\(");
    private static final Pattern METHOD = Pattern.compile(
            "\\n    (?:public |private |protected )?(?:static )?[\\w<>@?., ]+ (\\w+)\\([^)]*\\)[^;{]*\\{");

    @Test
    void everyListHasABound() throws IOException {
        TreeSet<String> unbounded = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String type = file.getFileName().toString().replace(".java", "");
                Matcher list = Pattern.compile("\\.list\\(\\)").matcher(source);
                while (list.find()) {
                    Body body = Body.around(source, list.start());
                    if (body.asksTheDatabase() && !BOUND.matcher(body.text()).find()) {
                        unbounded.add(type + "." + body.method());
                    }
                }
            }
        }
        Set<String> known = Files.readAllLines(OTHERWISE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unbounded).isNotEmpty().containsExactlyElementsOf(known);
    }

    @Test
    void whatIsBoundedOtherwiseSaysByWhat() throws IOException {
        List<String> lines = Files.readAllLines(OTHERWISE);
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line.split(" ", 2))
                .hasSize(2));
    }

    private record Body(String method, String text) {
        static Body around(String source, int at) {
            Matcher methods = METHOD.matcher(source);
            int begin = 0;
            String name = "";
            while (methods.find() && methods.start() < at) {
                begin = methods.start();
                name = methods.group(1);
            }
            return new Body(name, source.substring(begin, at));
        }

        boolean asksTheDatabase() {
            return text.contains("sql(") || text.contains("filtered(") || text.contains("asked(");
        }
    }
}
