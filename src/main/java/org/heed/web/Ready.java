package org.heed.web;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where to go. */
@Component
class Ready {
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LoggerFactory.getLogger(Ready.class)
                    .info(
                            "Heed is ready: http://localhost:{}",
                            context.getWebServer().getPort());
        }
    }
}
