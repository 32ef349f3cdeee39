package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.core.io.FileSystemResource;

/** Nobody who sends a line break writes a line of the log. */
class LogLinesTest {
    private static final String FORGED = "x\r\n2026-11-29T10:00:00Z INFO Signed in: admin\u2028y\u0085z";

    private static String logged(String message, Throwable failure) throws Exception {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("clr", ColorConverter::new);
        layout.setPattern(String.valueOf(new YamlPropertySourceLoader()
                .load("settings", new FileSystemResource("config/application.yml"))
                .get(0)
                .getProperty("logging.pattern.console")));
        layout.start();
        LoggingEvent event = new LoggingEvent(
                LogLinesTest.class.getName(), context.getLogger("org.heed"), Level.ERROR, message, failure, null);
        return layout.doLayout(event);
    }

    @Test
    void aMessageIsOneLine() throws Exception {
        assertThat(logged(FORGED, null).strip().split("\\R")).hasSize(1);
    }

    @Test
    void aFailureHasTheLinesOfItsStackAlone() throws Exception {
        Exception failure = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));
        failure.addSuppressed(new IllegalArgumentException(FORGED));
        List<String> lines = List.of(logged("Failed", failure).split("\\R"));
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines.subList(2, lines.size()))
                .allSatisfy(line -> assertThat(line).matches("\\s*(at |\\.\\.\\. |Caused by: |Suppressed: ).*"));
        assertThat(lines.get(1)).startsWith("java.lang.IllegalStateException: x 2026-11-29");
    }
}
