package org.heed.shared.request;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks before a request is handled what its handler says of itself. */
@Component
public class RequestHandlers {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    public RequestHandlers(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether the handler of the request, or its controller, has the annotation; what nobody handles has none. */
    public boolean say(Class<? extends Annotation> annotation, HttpServletRequest request) {
        HandlerMethod handler = find(request);
        return handler != null
                && (handler.hasMethodAnnotation(annotation)
                        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), annotation));
    }

    private @Nullable HandlerMethod find(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        try {
            if (!parsed) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = mapping.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler ? handler : null;
        } catch (Exception unhandled) {
            // A wrong method or media type is said by whoever handles the request
            return null;
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
