package org.heed.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat itself refuses below the API, before any controller is asked, is a problem in words too. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemReports implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final MessageSourceAccessor messages;
    private final JsonMapper json;

    ProblemReports(MessageSourceAccessor messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Comes after Spring Boot's own report, so that this one stands nearer to the request and is asked first. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReportValve(this::problem)));
    }

    private byte[] problem(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String sentence = messages.getMessage("error." + status, messages.getMessage("error.400"));
        return json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(
                known == null ? HttpStatus.BAD_REQUEST : known, String.valueOf(sentence)));
    }
}
