package org.heed.identity.absence;

import java.util.List;
import org.heed.identity.CurrentUser;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the signed-in {@link User}, and for whom they cover today, to any controller method that asks for one; their figures are the request's. */
@Component
class UserArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Absences absences;

    UserArgument(@Lazy Absences absences) {
        this.absences = absences;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == User.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        User user = CurrentUser.find().orElseThrow(() -> new IllegalStateException("No one is signed in"));
        Absences.Reader reader = absences.reader(user.id());
        reader.figures().forEach((name, count) -> request.setAttribute(name, count, RequestAttributes.SCOPE_REQUEST));
        return user.covering(reader.covers());
    }
}
