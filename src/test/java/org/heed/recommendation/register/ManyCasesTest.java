package org.heed.recommendation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import liquibase.integration.spring.SpringLiquibase;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.DecisionTables;
import org.heed.process.task.TaskFilter;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskTable;
import org.heed.process.task.TaskView;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Stage;
import org.heed.recommendation.due.DueDays;
import org.heed.recommendation.due.ReviewPeriods;
import org.heed.recommendation.due.Upcoming;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Among 200,000 cases a page of a list reads few rows, whoever asks: every list has an index that leads to them. */
class ManyCasesTest {
    private static final User AUDITOR = person(Role.AUDITOR, Set.of(), Set.of());
    private static final User CLERK = person(Role.SCRUTINY, Set.of("p01", "p02"), Set.of());
    private static final User OFFICER = person(Role.OFFICER, Set.of(), Set.of("sv01"));

    /** Rows of the tables that a page of 25 may read; most read less than a hundredth of that. A common word is looked for from the newest on until enough are found that the reader may see. */
    private static final long MOST_ROWS = 40_000;

    private static EmbeddedPostgres server;
    private static JdbcClient database;
    private static TransactionTemplate transaction;

    private static User person(Role role, Set<String> panels, Set<String> services) {
        return new User("me", "me", "Me", "me@x.example", Set.of(role), panels, services);
    }

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        SpringLiquibase migrations = new SpringLiquibase();
        migrations.setDataSource(server.getPostgresDatabase());
        migrations.setChangeLog("classpath:db/changelog.xml");
        migrations.setResourceLoader(new DefaultResourceLoader());
        migrations.afterPropertiesSet();
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true);
        database = JdbcClient.create(source);
        database.sql("set jit = off; set random_page_cost = 1.1").update();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        for (String statement : new DefaultResourceLoader()
                .getResource("classpath:many-cases.sql")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .split(";\n")) {
            database.sql(statement).update();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageReadsFewRows() {
        ExemptReads reads = new ExemptReads(mock(Recommendations.class), database, Clock.systemUTC());
        MessageSourceAccessor messages = new MessageSourceAccessor(new AnyMessage());
        Register register = new Register(database, Clock.systemUTC(), messages, reads);
        RegisterLists lists = new RegisterLists(database, register, Clock.systemUTC());
        Search search = new Search(database, reads);
        ReviewPeriods periods = new ReviewPeriods(mock(DecisionTables.class));
        Upcoming upcoming = new Upcoming(database, register, periods);
        DueDays days = new DueDays(database, register, periods);
        TaskLists tasks = new TaskLists(database, new TaskTable(database), Clock.systemUTC());

        Map<String, Runnable> pages = new LinkedHashMap<>();
        for (User user : List.of(AUDITOR, CLERK, OFFICER)) {
            String who = user.roles() + " ";
            for (RegisterQuery query : queries()) {
                pages.put(who + query, () -> register.page(query, user, null, 25));
                pages.put(who + "count of " + query, () -> register.count(query, user));
            }
            for (String words : List.of("schools", "xylophone")) {
                pages.put(who + "search " + words, () -> search.page(words, null, user, null, 25));
                pages.put(who + "count of search " + words, () -> search.count(words, null, user));
            }
            pages.put(who + "plan", () -> upcoming.page(LocalDate.now().plusYears(1), null, user, null, 100));
            for (String officer : Arrays.asList(null, "person7")) {
                pages.put(who + "month of " + officer, () -> days.days(month(officer), user, 3));
                pages.put(who + "day of " + officer, () -> days.page(day(officer), user, null, 200));
            }
            for (TaskView view : TaskView.values()) {
                for (TaskFilter filter : filters(register, user)) {
                    pages.put(who + view + " " + filter, () -> tasks.page(view, filter, user, null, 25));
                    pages.put(who + "count of " + view + " " + filter, () -> tasks.count(view, filter, user));
                }
            }
        }
        pages.put("published", () -> lists.published(null, null, 25));
        pages.put("published of a panel", () -> lists.published("p03", null, 25));
        pages.put("panel", () -> lists.ofPanel(new RegisterLists.OfPanel("p03", true, null, null, null), null, 100));
        pages.put("stages", register::stages);

        Map<String, Long> dear = new TreeMap<>();
        pages.forEach((name, page) -> {
            long rows = rowsRead(page);
            if (rows > MOST_ROWS) {
                dear.put(name, rows);
            }
        });
        assertThat(dear).isEmpty();
    }

    private static DueDays.Asked month(@Nullable String officer) {
        LocalDate today = LocalDate.now();
        LocalDate first = today.plusMonths(6).withDayOfMonth(1);
        return new DueDays.Asked(first, first.plusMonths(1).minusDays(1), today, today.plusYears(1), null, officer);
    }

    private static DueDays.Asked day(@Nullable String officer) {
        LocalDate today = LocalDate.now();
        return new DueDays.Asked(today, today, today, today.plusYears(1), null, officer);
    }

    private static final class AnyMessage extends StaticMessageSource {
        AnyMessage() {
            setUseCodeAsDefaultMessage(true);
        }
    }

    private static List<RegisterQuery> queries() {
        List<RegisterQuery> queries = new ArrayList<>(List.of(
                new RegisterQuery("p02", null, null, null, null, null, null, null, RegisterOrder.NEWEST),
                new RegisterQuery(null, "sv01", null, null, null, null, null, null, RegisterOrder.NEWEST),
                new RegisterQuery(null, null, Stage.REVIEW, null, null, null, null, null, RegisterOrder.DUE),
                words("schools", RegisterOrder.NEWEST),
                words("schools", RegisterOrder.DUE),
                words("xylophone", RegisterOrder.NEWEST),
                words("xylophone", RegisterOrder.CHANGED),
                words("P02-2020/21-17", RegisterOrder.NEWEST)));
        for (RegisterOrder order : RegisterOrder.values()) {
            queries.add(new RegisterQuery(null, null, null, null, null, null, null, null, order));
            queries.add(
                    new RegisterQuery(null, null, null, null, null, Set.of("person7", "person8"), null, null, order));
        }
        for (RegisterQuery.Due due : RegisterQuery.Due.values()) {
            queries.add(new RegisterQuery(null, null, null, null, due, null, null, null, RegisterOrder.NEWEST));
            queries.add(new RegisterQuery(null, null, null, null, due, null, null, null, RegisterOrder.DUE));
        }
        for (int days : List.of(1, 28, 365)) {
            LocalDate since = LocalDate.now().minusDays(days);
            queries.add(new RegisterQuery(null, null, null, null, null, null, since, null, RegisterOrder.NEWEST));
            queries.add(new RegisterQuery(null, null, null, null, null, null, since, null, RegisterOrder.CHANGED));
        }
        return queries;
    }

    private static RegisterQuery words(String typed, RegisterOrder order) {
        return new RegisterQuery(null, null, null, null, null, null, null, typed, order);
    }

    private static List<TaskFilter> filters(Register register, User user) {
        return List.of(
                TaskFilter.NONE,
                new TaskFilter(null, null, null, false, null, null, TaskFilter.Sort.NEWEST),
                new TaskFilter(null, null, TaskFilter.Due.OVERDUE, true, null, null, TaskFilter.Sort.DUE),
                new TaskFilter("p02", null, null, false, null, null, TaskFilter.Sort.TASK),
                new TaskFilter(
                        null, null, TaskFilter.Due.FOUR_WEEKS, false, null, null, TaskFilter.Sort.REFERENCE_DESC),
                new TaskFilter(null, null, null, false, null, null, TaskFilter.Sort.TASK_DESC),
                of(register.openCases(Stage.RESPONSE, null, null)),
                of(register.openCases(null, Set.of("person7"), null)),
                of(register.openCases(null, null, LocalDate.now().minusDays(1))),
                of(register.openCases(null, null, LocalDate.now().minusDays(28))),
                words("schools", register, user),
                words("xylophone", register, user));
    }

    private static TaskFilter of(RowMatch cases) {
        return new TaskFilter(null, null, null, false, cases, null, TaskFilter.Sort.DUE);
    }

    private static TaskFilter words(String typed, Register register, User user) {
        return new TaskFilter(
                null,
                null,
                null,
                false,
                null,
                new TaskFilter.Words(typed, register.withWords(typed, user)),
                TaskFilter.Sort.DUE);
    }

    private static long rowsRead(Runnable page) {
        return transaction.execute(status -> {
            long before = rows();
            page.run();
            return rows() - before;
        });
    }

    private static long rows() {
        return database.sql("select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables")
                .query(Long.class)
                .single();
    }
}
