package org.heed.shared.request;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Asks before a request is handled what its handler says of itself. The path and the method alone decide: to choose a handler by a
 * parameter the content would be read, of which nobody has said yet that it may be sent.
 */
@Component
public class RequestHandlers {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final Map<Class<? extends Annotation>, List<RequestMappingInfo>> saying = new ConcurrentHashMap<>();

    public RequestHandlers(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether a handler of the path and the method, or its controller, has the annotation. */
    public boolean say(Class<? extends Annotation> annotation, HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return saying.computeIfAbsent(annotation, this::found).stream().anyMatch(info -> matches(info, request));
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }

    private List<RequestMappingInfo> found(Class<? extends Annotation> annotation) {
        return mapping.stream()
                .flatMap(all -> all.getHandlerMethods().entrySet().stream())
                .filter(handler -> says(handler.getValue(), annotation))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean says(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return handler.hasMethodAnnotation(annotation)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), annotation);
    }

    private static boolean matches(RequestMappingInfo info, HttpServletRequest request) {
        PathPatternsRequestCondition paths = info.getPathPatternsCondition();
        return paths != null
                && info.getMethodsCondition().getMatchingCondition(request) != null
                && paths.getMatchingCondition(request) != null;
    }
}
