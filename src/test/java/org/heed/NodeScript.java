package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A few lines of JavaScript beside the front end's sources, run by the Node that builds them. */
public final class NodeScript {
    private static final Path FRONT_END = Path.of("src", "main", "frontend");

    private NodeScript() {}

    /** What the script prints, line by line; the input is small. */
    public static List<String> lines(String script, String input) {
        try {
            Process node = new ProcessBuilder("node", "--input-type=module", "--eval", script)
                    .directory(FRONT_END.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream stdin = node.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).as(printed).isZero();
            return printed.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
