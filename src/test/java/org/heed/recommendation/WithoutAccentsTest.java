package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.integration.spring.SpringLiquibase;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.register.ExemptReads;
import org.heed.recommendation.register.Passage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.recommendation.register.Search;
import org.heed.shared.text.SearchWords;
import org.heed.shared.text.UserText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches take no account of accents, and SQL finds the same texts alike as Java does: also in a database that knows ASCII alone. */
class WithoutAccentsTest {
    private static final User READER =
            new User("a", "a", "Anne Audit", "a@x.example", Set.of(Role.AUDITOR), Set.of(), Set.of());

    /** What is typed, and a text that it must find. */
    private static final Map<String, String> FOUND = Map.of(
            "cafe", "That the Café at the port opens on Sundays",
            "CREME", "That cre\u0300me is bought locally",
            "Sian", "As Siân Ŵyn asked",
            "O'Connor", "As Councillor O’Connor asked",
            "O’Leary", "As Councillor O'Leary asked",
            "éclair", "That each Éclair is weighed",
            "naive", "That no “naïve” plan is made",
            "Lodz", "That Łódź is visited",
            "москва", "That МОСКВА is twinned");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static JdbcClient database;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        SpringLiquibase migrations = new SpringLiquibase();
        migrations.setDataSource(server.getPostgresDatabase());
        migrations.setChangeLog("classpath:db/changelog.xml");
        migrations.setResourceLoader(new DefaultResourceLoader());
        migrations.afterPropertiesSet();
        database = JdbcClient.create(server.getPostgresDatabase());
        FOUND.values().forEach(WithoutAccentsTest::say);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void say(String text) {
        UUID id = UUID.randomUUID();
        int number = NUMBER.incrementAndGet();
        database.sql(
                        """
                        insert into recommendation (id, version, reference, panel, meeting, held_on, item, number, kind, wording, stage,
                          delivery, judgement)
                        values (?, 0, ?, 'p', ?, '2026-01-01', ?, ?, 'RECOMMENDATION', ?, 'ASSIGNMENT', 'NOT_STARTED', 'NONE')""")
                .params(id, "XXSP-2026/27-" + (10 + number), id, id, number, text)
                .update();
        database.sql("insert into search_text (case_id, kind, at, text) values (?, 'recommendation', now(), ?)")
                .params(id, text)
                .update();
    }

    @Test
    void theDatabaseKnowsAsciiAlone() {
        assertThat(database.sql("select lower('É')").query(String.class).single())
                .isEqualTo("É");
    }

    @Test
    void whatIsTypedWithoutAccentsIsFound() {
        ExemptReads reads = new ExemptReads(mock(Recommendations.class), database, Clock.systemUTC());
        Search search = new Search(database, reads);
        Register register =
                new Register(database, Clock.systemUTC(), new MessageSourceAccessor(new StaticMessageSource()), reads);
        FOUND.forEach((typed, text) -> {
            List<Passage.Hit> hits = search.page(typed, null, READER, null, 10).items();
            assertThat(hits).as(typed).extracting(Passage.Hit::wording).containsExactly(text);
            assertThat(search.count(typed, null, READER)).as(typed).isOne();
            assertThat(register.count(
                            new RegisterQuery(null, null, null, null, null, null, null, typed, RegisterOrder.NEWEST),
                            READER))
                    .as(typed)
                    .isOne();
        });
    }

    @Test
    void whatWasFoundIsShownAsItWasWritten() {
        Search search = new Search(database, new ExemptReads(mock(Recommendations.class), database, Clock.systemUTC()));
        assertThat(search.page("cafe", null, READER, null, 10)
                        .items()
                        .get(0)
                        .passages()
                        .get(0)
                        .snippet())
                .filteredOn(Passage.Piece::found)
                .extracting(Passage.Piece::text)
                .containsExactly("Café");
    }

    @Test
    void textsAreAlikeInSqlAsInJava() {
        for (String text : List.of(
                "Café",
                "CAFE\u0301",
                "a\u00a0 \u2003b\tc\nd",
                "ÀÉÎ õ",
                "ΑΒΓ",
                "МОСКВА",
                "naïve",
                "O’Connor",
                "\ufb01ne",
                "\u0958",
                "👍 ok")) {
            assertThat(database.sql("select heed_plain(?)")
                            .param(UserText.lines(text))
                            .query(String.class)
                            .single())
                    .isEqualTo(UserText.plain(text));
        }
        assertThat(database.sql("select heed_plain('café') = heed_plain(?)")
                        .param("CAFE\u0301")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void namesFoldInSqlAsInJava() {
        for (String name : List.of(
                "Siân Ŵyn-Ŷork",
                "Seán O’Connor",
                "Zoë Müller",
                "Paweł Łuczak",
                "Søren Æbeltoft",
                "Şule Çağlar",
                "İnci",
                "Đorđe")) {
            assertThat(database.sql("select heed_folded(?)")
                            .param(name)
                            .query(String.class)
                            .single())
                    .isEqualTo(SearchWords.folded(name));
        }
    }
}
