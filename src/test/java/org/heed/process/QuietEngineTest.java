package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.heed.process.engine.InMemoryEngine;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the engine refuses is told to whoever asked, and is no error in the log: trials and rehearsals fail on purpose. */
class QuietEngineTest {
    @Test
    void aRefusalWritesNoErrors() {
        StandaloneInMemProcessEngineConfiguration settings =
                InMemoryEngine.configure(new StandaloneInMemProcessEngineConfiguration(), Map.of());
        settings.setProcessEngineName(UUID.randomUUID().toString());
        ProcessEngine engine = settings.buildProcessEngine();
        Logger log = (Logger) LoggerFactory.getLogger("org.camunda");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("nothing"))
                    .hasMessageContaining("nothing");
        } finally {
            log.detachAppender(lines);
            engine.close();
        }
        assertThat(lines.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.WARN));
    }
}
