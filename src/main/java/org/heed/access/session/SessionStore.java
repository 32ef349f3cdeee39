package org.heed.access.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in PostgreSQL: any node serves any user, and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session")
class SessionStore {
    private static final String ASSETS = "/assets/";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a session may hold: our own types, those of sign-in, and plain values. Whatever else a row holds is not read. */
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxbytes=4000000;org.heed.**;org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.**;org.springframework.http.**;org.springframework.context.support.**;"
                    + "java.lang.*;java.util.**;java.time.**;java.net.URL;java.net.URI;java.math.*;jakarta.servlet.http.Cookie;!*");

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> limits(SessionSettings settings) {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setDefaultMaxInactiveInterval(settings.idle());
            // Its own cleaner would not wait for the migrations; see ExpiredSessions
            sessions.setCleanupCron(Scheduled.CRON_DISABLED);
            sessions.setSessionIdGenerator(SessionStore::name);
        };
    }

    /** 216 bits that nobody can guess, in the 36 characters of their column. */
    private static String name() {
        byte[] bits = new byte[27];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** That of the product; those of sessions are apart, see SessionTransactions. */
    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    /** Styles and scripts are everybody's: they come without a look into the database, also while it is away. */
    @Bean
    HttpSessionIdResolver sessionIds(CookieSerializer cookie) {
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(cookie);
        return new HttpSessionIdResolver() {
            @Override
            public List<String> resolveSessionIds(HttpServletRequest request) {
                return request.getRequestURI().startsWith(ASSETS) ? List.of() : cookies.resolveSessionIds(request);
            }

            @Override
            public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
                cookies.setSessionId(request, response, id);
            }

            @Override
            public void expireSession(HttpServletRequest request, HttpServletResponse response) {
                cookies.expireSession(request, response);
            }
        };
    }

    /** Error pages show who is signed in, so they need the session too. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsEverywhere(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    @Bean
    @SuppressWarnings("NullAway") // a Converter may return null, but says so by its type argument, which is not checked
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter()::convert);
        conversion.addConverter(byte[].class, Object.class, SessionStore::read);
        return conversion;
    }

    /** A value that this version cannot read, as after an update, is left out: its user signs in again. */
    private static @Nullable Object read(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(ALLOWED);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LoggerFactory.getLogger(SessionStore.class)
                    .warn("A value of a session cannot be read: {}", unreadable.toString());
            return null;
        }
    }
}
