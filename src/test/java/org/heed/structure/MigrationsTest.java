package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations only go forward: a released file keeps the hash under which it is listed. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");

    @Test
    void noReleasedMigrationHasChanged() throws Exception {
        Map<String, String> released = new TreeMap<>();
        for (String line : Files.readAllLines(RELEASED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+");
                released.put(parts[1], parts[0]);
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (Path file : migrations()) {
            found.put(FOLDER.relativize(file).toString().replace('\\', '/'), hash(file));
        }
        assertThat(released).isNotEmpty();
        assertThat(found).as("add new migrations to " + RELEASED).containsExactlyEntriesOf(released);
    }

    @Test
    void everyMigrationIsInTheDeclaredOrder() throws IOException {
        String order = Files.readString(FOLDER.resolve("changelog.xml"));
        List<String> files = new ArrayList<>();
        for (Path file : migrations()) {
            files.add("db/" + FOLDER.relativize(file).toString().replace('\\', '/'));
        }
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(order).contains('"' + file + '"'));
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
