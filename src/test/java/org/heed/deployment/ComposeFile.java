package org.heed.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The project's docker-compose.yml, and its variables filled in as Docker would. */
final class ComposeFile {
    static final Path FILE = Path.of("docker-compose.yml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    private final Map<String, Object> content;

    private ComposeFile(Map<String, Object> content) {
        this.content = content;
    }

    static ComposeFile read() {
        try {
            return new ComposeFile(new Yaml().load(Files.readString(FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> services() {
        return map(content.get("services")).keySet();
    }

    Map<String, Object> service(String name) {
        return map(map(content.get("services")).get(name));
    }

    /** The names of the variables that must be set. */
    Set<String> required() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(content.toString());
        while (matcher.find()) {
            if ("?".equals(matcher.group(2))) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** A service's environment with these values for its variables. */
    Map<String, String> environment(String service, Map<String, String> values) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service(service).get("environment"))
                .forEach((name, value) -> environment.put(name, fill(String.valueOf(value), values)));
        return environment;
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        values.getOrDefault(match.group(1), "-".equals(match.group(2)) ? match.group(3) : "")));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
