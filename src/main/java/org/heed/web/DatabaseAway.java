package org.heed.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;
import org.heed.web.branding.Branding;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/** Where the database is in trouble, 503 in words, from outside everything that needs it: sessions, the sign-in, the pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DatabaseAway extends OncePerRequestFilter {
    private final ITemplateEngine templates;
    private final MessageSourceAccessor messages;
    private final JsonMapper json;
    private final Branding branding;

    DatabaseAway(ITemplateEngine templates, MessageSourceAccessor messages, JsonMapper json, Branding branding) {
        this.templates = templates;
        this.messages = messages;
        this.json = json;
        this.branding = branding;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            DatabaseTrouble trouble = DatabaseTrouble.of(failure);
            if (trouble == null || response.isCommitted()) {
                throw failure;
            }
            TroubleLog.met(trouble, failure);
            answer(trouble, request, response);
        }
    }

    private void answer(DatabaseTrouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        clear(response);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(trouble.again()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String sentence = messages.getMessage("error.database." + trouble);
        if (ApiPaths.include(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, sentence));
        } else {
            page(sentence, request, response);
        }
    }

    /** What was begun is thrown away, but not what a browser is told to allow. */
    private static void clear(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!name.startsWith("Content-") || name.equals("Content-Security-Policy")) {
                headers.put(name, response.getHeader(name));
            }
        }
        headers.remove(HttpHeaders.LOCATION);
        response.reset();
        headers.forEach(response::setHeader);
    }

    /** Within this product, whatever was asked for. */
    private static String address(HttpServletRequest request) {
        String path = "/" + StringUtils.trimLeadingCharacter(request.getRequestURI(), '/');
        boolean asked = request.getMethod().equals("GET") && request.getQueryString() != null;
        return asked ? path + "?" + request.getQueryString() : path;
    }

    private void page(String sentence, HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                Locale.UK);
        context.setVariable("branding", branding);
        context.setVariable("sentence", sentence);
        context.setVariable("typed", SentFields.words(request));
        context.setVariable("again", SentFields.again(request));
        context.setVariable("post", request.getMethod().equals("POST"));
        context.setVariable("address", address(request));
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(templates.process("web/unavailable", context).getBytes(StandardCharsets.UTF_8));
    }
}
