package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heed.shared.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The outbox on a real database and with a real mail server, without the rest of the product. */
@Timeout(120)
class OutboxTest {
    private static EmailTable table;

    @BeforeAll
    static void begin() {
        table = new EmailTable()
                .migrated("001-letters.sql", "002-tried-again.sql", "003-one-row-a-person.sql", "006-notices.sql");
    }

    @AfterAll
    static void end() throws IOException {
        table.close();
    }

    @BeforeEach
    void empty() {
        table.database.sql("delete from letter").update();
    }

    private static void add(String... people) {
        table.letters().add(List.of(people).stream().map(EmailTable::to).toList());
    }

    /** One look through the outbox. */
    private static EmailDelivery.Result look(FakeSmtp server, Instant now) {
        EmailSettings settings = Mails.settings(Duration.ofSeconds(30));
        Mailer mailer = Mails.mailer(server.port(), settings);
        EmailDelivery delivery = new EmailDelivery(table.due(), FreshText.Judged.Ready::new, mailer, settings);
        EmailDelivery.Result result;
        do {
            result = delivery.next(now);
        } while (result == EmailDelivery.Result.SETTLED);
        mailer.close();
        return result;
    }

    private static UnaryOperator<String> refusing(String person, String answer) {
        return command -> command.startsWith("RCPT") && command.contains(person) ? answer : null;
    }

    @Test
    void oneWrongAddressKeepsNobodyElseFromTheEmail() throws IOException {
        add("gone", "director");
        try (FakeSmtp server = new FakeSmtp(refusing("gone", "550 5.1.1 No such user"))) {
            assertThat(look(server, Instant.now())).isEqualTo(EmailDelivery.Result.NOTHING_DUE);
            assertThat(server.messages()).singleElement().satisfies(message -> assertThat(message)
                    .contains("To: director@alderbridge.example"));
        }
        assertThat(table.of("director").state()).isEqualTo(EmailState.SENT);
        assertThat(table.of("gone").state()).isEqualTo(EmailState.FAILED);
        assertThat(table.of("gone").answer()).isEqualTo("550 5.1.1 No such user");
        assertThat(table.letters().undelivered(10))
                .extracting(QueuedEmail::recipient)
                .containsExactly("gone");
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainLessAndLessOftenAndThenStandsAsUndelivered() throws IOException {
        add("full");
        int tries = 0;
        Duration before = Duration.ZERO;
        try (FakeSmtp server = new FakeSmtp(refusing("full", "452 4.2.2 Mailbox full"))) {
            Instant now = Instant.now();
            while (table.of("full").state() == EmailState.WAITING) {
                look(server, now);
                tries++;
                assertThat(table.of("full").tries()).isEqualTo(tries);
                Instant next = table.of("full").nextTry();
                if (next != null) {
                    Duration wait = Duration.between(now, next);
                    assertThat(wait).isGreaterThanOrEqualTo(before.minusMillis(1));
                    before = wait;
                    look(server, next.minusSeconds(1));
                    assertThat(table.of("full").tries())
                            .as("not before its time")
                            .isEqualTo(tries);
                    now = next.plusMillis(1);
                }
            }
        }
        assertThat(tries).isBetween(5, 30);
        assertThat(table.of("full").state()).isEqualTo(EmailState.FAILED);
        assertThat(table.of("full").answer()).isEqualTo("452 4.2.2 Mailbox full");
    }

    @Test
    void aServerThatIsAwayIsAskedOnceALookAndLosesNothing() throws IOException {
        add("one", "two", "three");
        try (FakeSmtp server = new FakeSmtp(command -> command.equals("connect") ? "421 4.3.2 Away" : null)) {
            assertThat(look(server, Instant.now())).isEqualTo(EmailDelivery.Result.SERVER_AWAY);
        }
        assertThat(List.of(table.of("one"), table.of("two"), table.of("three")))
                .as("tries")
                .extracting(QueuedEmail::tries)
                .containsExactlyInAnyOrder(1, 0, 0);
        try (FakeSmtp server = new FakeSmtp(command -> null)) {
            look(server, Instant.now().plus(Duration.ofHours(1)));
            assertThat(server.messages()).hasSize(3);
        }
    }

    @Test
    void noConnectionToTheDatabaseWaitsForTheMailServer() throws IOException {
        add("one", "two");
        List<Integer> held = new CopyOnWriteArrayList<>();
        try (FakeSmtp server = new FakeSmtp(command -> {
            held.add(table.pool.getHikariPoolMXBean().getActiveConnections());
            return null;
        })) {
            look(server, Instant.now());
        }
        assertThat(held).hasSizeGreaterThan(8).containsOnly(0);
    }

    @Test
    void eachIsClaimedOnceAndAgainWhereANodeWasStopped() {
        add("one", "two");
        Instant now = Instant.now();
        DueEmails letters = table.due();
        QueuedEmail first = letters.claim(now).orElseThrow();
        QueuedEmail second = letters.claim(now).orElseThrow();
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(letters.claim(now)).isEmpty();
        Instant later = now.plus(Duration.ofMinutes(5));
        QueuedEmail again = letters.claim(later).orElseThrow();
        assertThat(again.tries()).isEqualTo(2);
        letters.postponed(first, "What the stopped node would say", later);
        letters.ended(first, EmailState.FAILED, "What the stopped node would say");
        assertThat(List.of(table.of("one"), table.of("two")))
                .as("whoever has it now decides")
                .extracting(QueuedEmail::state)
                .containsOnly(EmailState.WAITING);
    }

    @Test
    void twoNodesAtOneMomentSendEachToItsPersonOnce() throws Exception {
        String[] people =
                IntStream.range(0, 60).mapToObj(number -> "person" + number).toArray(String[]::new);
        add(people);
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try (FakeSmtp one = new FakeSmtp(meeting(both));
                FakeSmtp other = new FakeSmtp(meeting(both))) {
            Instant now = Instant.now();
            for (Future<EmailDelivery.Result> look : nodes.invokeAll(
                    List.<Callable<EmailDelivery.Result>>of(() -> look(one, now), () -> look(other, now)))) {
                assertThat(look.get()).isEqualTo(EmailDelivery.Result.NOTHING_DUE);
            }
            assertThat(one.messages()).isNotEmpty();
            assertThat(other.messages()).isNotEmpty();
            assertThat(Stream.concat(one.messages().stream(), other.messages().stream())
                            .map(message -> message.replaceAll("(?s).*To: (\\w+)@.*", "$1")))
                    .containsExactlyInAnyOrder(people);
        } finally {
            nodes.shutdownNow();
        }
    }

    /** The first e-mail of each node is on its way when the other's is. */
    private static UnaryOperator<String> meeting(CyclicBarrier both) {
        AtomicBoolean met = new AtomicBoolean();
        return command -> {
            if (command.equals("DATA") && met.compareAndSet(false, true)) {
                try {
                    both.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                    throw new IllegalStateException(alone);
                }
            }
            return null;
        };
    }

    @Test
    void newsThatAreOldAreNotSent() throws IOException {
        add("late");
        try (FakeSmtp server = new FakeSmtp(command -> null)) {
            look(server, Instant.now().plus(Duration.ofDays(4)));
            assertThat(server.messages()).isEmpty();
            assertThat(table.of("late").state()).isEqualTo(EmailState.FAILED);
            assertThat(table.letters().begunAgain(table.of("late"))).isTrue();
            look(server, Instant.now());
            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        add("one", "two", "three");
        add("four", "five");
        Page<QueuedEmail> first = table.letters().page(Set.of(), null, 2);
        Page<QueuedEmail> second = table.letters().page(Set.of(), first.nextCursor(), 2);
        Page<QueuedEmail> third = table.letters().page(Set.of(), second.nextCursor(), 2);
        assertThat(third.nextCursor()).isNull();
        assertThat(List.of(first, second, third))
                .flatExtracting(Page::items)
                .extracting(QueuedEmail::recipient)
                .containsExactly("five", "four", "three", "two", "one");
        assertThat(table.letters().page(Set.of(EmailState.SENT), null, 5).items())
                .isEmpty();
    }

    @Test
    void theWaitsGrowUpToSixHours() {
        EmailSettings settings = Mails.settings(Duration.ofSeconds(30));
        assertThat(List.of(1, 2, 3, 6, 7, 1_000_000))
                .extracting(settings::waitAfter)
                .extracting(Duration::toMinutes)
                .containsExactly(10L, 20L, 40L, 320L, 360L, 360L);
    }
}
