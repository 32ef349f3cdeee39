package org.heed.access.keyed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.heed.shared.Confirmation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says in the words of the product why a key cannot be used, and lets a page be laid out only after its transaction. */
@Component
class KeyedPages implements HandlerInterceptor, WebMvcConfigurer {
    /** Buttons that change how a form is laid out. */
    private static final List<String> ONLY_LAY_OUT = List.of("_find", "_add", "_remove");

    private final KeyedTransactions transactions;

    KeyedPages(KeyedTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        KeyedWork work = KeyedWork.current();
        KeyInUse refusal = work == null ? null : work.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return true;
    }

    /** A question before the deed, or a page that only searches or adds a row, does nothing: what is sent after it is not sent twice. */
    private static boolean onlyAsks(HttpServletRequest request, ModelAndView page) {
        return Confirmation.VIEW.equals(page.getViewName())
                || page.getModel().containsKey(Confirmation.ASKS)
                || ONLY_LAY_OUT.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    /** A page that is shown at once, as after an upload, is found again at its own address. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        KeyedWork work = KeyedWork.current();
        if (work == null || page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) {
            return;
        }
        HttpStatusCode status = page.getStatus();
        boolean well = status == null || status.value() < 400;
        transactions.end(
                work,
                well && !onlyAsks(request, page)
                        ? new KeptAnswer(
                                work.fingerprint(),
                                HttpServletResponse.SC_FOUND,
                                request.getRequestURI(),
                                null,
                                new byte[0])
                        : null);
    }
}
