package org.heed;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes who asks for a connection to the database while holding one, and counts the statements of requests. */
public final class ConnectionWatch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Where somebody asked for a second one. */
    public static final List<Throwable> SECOND = new CopyOnWriteArrayList<>();

    public static final AtomicLong STATEMENTS = new AtomicLong();
    private static final String REQUESTS = "http-nio";
    private static final ThreadLocal<AtomicInteger> HELD = ThreadLocal.withInitial(AtomicInteger::new);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Watched(source) : bean;
            }
        });
    }

    private static final class Watched extends DelegatingDataSource {
        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            AtomicInteger held = HELD.get();
            if (held.get() > 0) {
                SECOND.add(new Throwable(Thread.currentThread().getName() + " asks for a second connection"));
            }
            Connection connection = super.getConnection();
            held.incrementAndGet();
            return watched(connection, held);
        }
    }

    private static Connection watched(Connection connection, AtomicInteger held) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                held.decrementAndGet();
            }
            if (method.getName().startsWith("prepare")
                    && Thread.currentThread().getName().startsWith(REQUESTS)) {
                STATEMENTS.incrementAndGet();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                ConnectionWatch.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
