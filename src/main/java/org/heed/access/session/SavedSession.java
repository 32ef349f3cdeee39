package org.heed.access.session;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The session that a request has just saved. Its filter asks for it once more, to see whether the browser knows its name, and is told
 * without a second look into the database.
 */
@Component
final class SavedSession implements BeanPostProcessor {
    private static final ThreadLocal<@Nullable SavedSession> REQUEST = new ThreadLocal<>();

    private @Nullable Session session;

    /** A request begins on this thread: nothing is saved yet. */
    static void begin() {
        REQUEST.set(new SavedSession());
    }

    static void end() {
        REQUEST.remove();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof JdbcIndexedSessionRepository)) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) SavedSession::asked);
        return proxy.getProxy();
    }

    private static @Nullable Object asked(MethodInvocation call) throws Throwable {
        SavedSession request = REQUEST.get();
        if (request == null) {
            return call.proceed();
        }
        Session saved = request.session;
        request.session = null;
        if (saved != null
                && call.getMethod().getName().equals("findById")
                && saved.getId().equals(call.getArguments()[0])) {
            return saved;
        }
        Object answer = call.proceed();
        if (call.getMethod().getName().equals("save")) {
            request.session = (Session) call.getArguments()[0];
        }
        return answer;
    }
}
