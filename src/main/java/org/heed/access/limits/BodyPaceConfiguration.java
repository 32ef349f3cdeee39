package org.heed.access.limits;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the pace of contents into Tomcat, behind what reads the client's address from the proxy. */
@Configuration(proxyBeanMethods = false)
class BodyPaceConfiguration {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyPace(
            BodySettings settings, MessageSourceAccessor messages) {
        String sentence = messages.getMessage("error.body");
        return factory -> factory.addEngineValves(new BodyPace(settings, sentence));
    }
}
