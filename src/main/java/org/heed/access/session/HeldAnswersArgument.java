package org.heed.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.heed.identity.CurrentUser;
import org.heed.shared.HeldAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the answers of a form that came too late, and hands them to the page once the same person is back. */
@Component
class HeldAnswersArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String ATTRIBUTE = "heed.heldAnswers";
    /** In seconds: whoever is not back by then has lost interest. */
    private static final int UNTIL_SIGNED_IN = 900;

    private static final int MOST_CHARACTERS = 100_000;

    /**
     * Keeps what was sent if it is a form of ours and, with all that is kept of it, not too large; whether it was kept. Whoever is not
     * signed in leaves something only with the session of the person whose page it was: nobody else knows its name, and no page of
     * another site can send it.
     *
     * @param mayLeave whether a session, which has ended, was the one of a person
     */
    static boolean hold(HttpServletRequest request, BiPredicate<String, String> mayLeave) {
        String of = request.getParameter(HeldAnswers.USER);
        String session = request.getRequestedSessionId();
        String type = request.getContentType();
        if (of == null
                || session == null
                || !HttpMethod.POST.matches(request.getMethod())
                || type == null
                || !isForm(type)) {
            return false;
        }
        Map<String, String> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") || name.equals(HeldAnswers.DRAFT)) {
                answers.put(name, values[0]);
            }
        });
        HeldAnswers held = new HeldAnswers(request.getRequestURI(), of, answers);
        boolean typed = answers.keySet().stream().anyMatch(name -> !name.equals(HeldAnswers.DRAFT));
        if (!typed || size(held) > MOST_CHARACTERS) {
            return false;
        }
        boolean stranger = CurrentUser.find().isEmpty();
        if (stranger && !hasLeft(request.getSession(false), of) && !mayLeave.test(session, of)) {
            return false;
        }
        if (stranger) {
            request.getSession().setMaxInactiveInterval(UNTIL_SIGNED_IN);
        }
        request.getSession().setAttribute(ATTRIBUTE, held);
        return true;
    }

    /** Whether this person's answers are kept here already; the page may have saved itself, and what was typed since takes their place. */
    private static boolean hasLeft(@Nullable HttpSession session, String of) {
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof HeldAnswers before
                && before.of().equals(of);
    }

    private static long size(HeldAnswers held) {
        return held.path().length()
                + held.of().length()
                + held.answers().entrySet().stream()
                        .mapToLong(answer ->
                                answer.getKey().length() + answer.getValue().length())
                        .sum();
    }

    /** Of a form with files in it only the words are kept. */
    private static boolean isForm(String type) {
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == HeldAnswers.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpSession session = request == null ? null : request.getSession(false);
        if (request == null
                || session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof HeldAnswers held)
                || !held.path().equals(request.getRequestURI())) {
            return HeldAnswers.none();
        }
        session.removeAttribute(ATTRIBUTE);
        boolean same =
                CurrentUser.find().filter(user -> user.id().equals(held.of())).isPresent();
        return same ? held : HeldAnswers.none();
    }
}
