package org.heed.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import javax.sql.DataSource;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The transactions of sessions, beside those of the product. While the database takes no writes, a page that is only read is still
 * shown, although its session cannot note that it was.
 */
@Component("springSessionTransactionOperations")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionTransactions extends OncePerRequestFilter implements TransactionOperations {
    private static final ThreadLocal<Boolean> READS = ThreadLocal.withInitial(() -> false);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final TransactionTemplate transaction;

    SessionTransactions(DataSource database) {
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        READS.set(READING.contains(request.getMethod()));
        SavedSession.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            READS.remove();
            SavedSession.end();
        }
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        try {
            return transaction.execute(work);
        } catch (RuntimeException failure) {
            DatabaseTrouble trouble = DatabaseTrouble.of(failure);
            if (!READS.get() || trouble == null || trouble == DatabaseTrouble.AWAY) {
                throw failure;
            }
            TroubleLog.met(trouble, failure);
            return nothing();
        }
    }

    @SuppressWarnings("NullAway") // T may be a type with null, which is not checked of type parameters
    private static <T extends @Nullable Object> T nothing() {
        return (T) null;
    }
}
