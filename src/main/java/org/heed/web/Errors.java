package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.heed.identity.DirectoryUnavailable;
import org.heed.shared.BadRequest;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Every failure in words: a page for people, an RFC 9457 problem for programs. */
@ControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final MessageSourceAccessor messages;
    private final Layout layout;

    Errors(MessageSourceAccessor messages, Layout layout) {
        this.messages = messages;
        this.layout = layout;
    }

    @ExceptionHandler
    Object notFound(NotFound failure, HttpServletRequest request) {
        String sentence = messages.getMessage(failure.code(), new Object[] {failure.name()});
        return answer(HttpStatus.NOT_FOUND, sentence, request);
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed failure, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, messages.getMessage(failure.code()), request);
    }

    @ExceptionHandler
    Object brokenRule(RuleViolation failure, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, messages.getMessage(failure), request);
    }

    @ExceptionHandler
    Object badRequest(BadRequest failure, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, messages.getMessage(failure), request);
    }

    /** Content that is broken, or a parameter that no page sends: with a name or a value that holds what nobody can type. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        TypeMismatchException.class,
        MultipartException.class,
        RequestRejectedException.class
    })
    Object unreadable(Exception failure, HttpServletRequest request) {
        boolean large = failure instanceof MaxUploadSizeExceededException;
        HttpStatus status = large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        String sentence = messages.getMessage(large ? "error.tooLarge" : "error.unreadable");
        return answer(status, sentence, request);
    }

    @ExceptionHandler
    Object undecodable(InvalidParameterException failure, HttpServletRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(failure.getErrorCode());
        String code = status.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE) ? "error.tooLarge" : "error.unreadable";
        return answer(status, messages.getMessage(code), request);
    }

    @ExceptionHandler
    Object noDirectory(DirectoryUnavailable failure, HttpServletRequest request) {
        LOG.warn("The directory of people does not answer: {}", String.valueOf(failure.getCause()));
        return answer(HttpStatus.SERVICE_UNAVAILABLE, messages.getMessage("error.directory"), request);
    }

    @ExceptionHandler
    Object atTheSameMoment(ConcurrencyFailureException failure, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, messages.getMessage("error.sameMoment"), request);
    }

    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void nobodyListens(HttpServletResponse response) {
        LOG.debug("The browser went on to another page before the answer came");
    }

    @ExceptionHandler
    Object anythingElse(Exception failure, HttpServletRequest request) throws Exception {
        if (DatabaseTrouble.of(failure) != null) {
            // DatabaseAway answers, which needs no session for it
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            String sentence = messages.getMessage("error." + status.value(), messages.getMessage("error.400"));
            return answer(status, String.valueOf(sentence), request);
        }
        LOG.error("Failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, messages.getMessage("error.500"), request);
    }

    private Object answer(HttpStatusCode status, String sentence, HttpServletRequest request) {
        if (ApiPaths.include(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, sentence));
        }
        ModelAndView page = new ModelAndView("web/error", status);
        layout.everyPage(page.getModelMap(), request);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        page.addObject("typed", status.is4xxClientError() ? SentFields.words(request) : List.of());
        return page;
    }
}
