package org.heed.access.limits;

import java.util.Locale;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the pace of contents into Tomcat, behind what reads the client's address from the proxy. */
@Configuration(proxyBeanMethods = false)
class BodyPaceConfiguration {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyPace(
            BodySettings settings, MessageSource messages) {
        String sentence = messages.getMessage("error.body", null, Locale.UK);
        return factory -> factory.addEngineValves(new BodyPace(settings, sentence));
    }
}
