package org.heed.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heed.audit.chain.TrailFault.Kind;
import org.heed.audit.chain.Verification.SignedEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old trails, new keys and several nodes: what is legitimate holds. */
class TrailKeysTest {
    private final TrailDatabase database = new TrailDatabase("001-audit-trail.sql");

    @TempDir
    private Path folder;

    private SigningKey key(String name) {
        return SigningKey.readOrCreate(folder.resolve(name));
    }

    private TrailNode node(TrailKeys keys, String file) {
        return new TrailNode(database.source(), keys, folder.resolve(file));
    }

    private void withEntriesFromBefore() {
        database.addEntry("ADDED");
        database.addEntry("DONE");
        database.migrate("002-signed-heads.sql");
        database.migrate("003-tail.sql");
    }

    @Test
    void entriesFromBeforeAreCoveredByTheFirstSignature() {
        withEntriesFromBefore();
        TrailKeys keys = new TrailKeys(key("key"), new KnownKeys());
        assertThat(node(keys, "heads").verify().holds()).isTrue();
        assertThat(node(keys, "heads").write(1).verify().signed())
                .extracting(SignedEntries::first, SignedEntries::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 4L));
        database.tamper("update audit_entry set who = 'another' where sequence = 1");
        database.hashAnew();
        assertThat(node(keys, "heads").verify().holds()).isFalse();
    }

    @Test
    void theyAreCoveredAtTheStartEvenIfNobodyWritesAnything() {
        withEntriesFromBefore();
        TrailNode node =
                node(new TrailKeys(key("key"), new KnownKeys()), "heads").keep();
        assertThat(node.verify().signed()).extracting(SignedEntries::last).containsExactly(2L);
        assertThat(node.write(1).verify().holds()).isTrue();
    }

    @Test
    void withoutAKeyNothingIsSignedAndNothingClaimed() {
        withEntriesFromBefore();
        Verification found =
                TrailNode.withoutKey(database.source()).write(1).keep().verify();
        assertThat(found.holds()).isTrue();
        assertThat(found.signed()).isEmpty();
        assertThat(found.highWater()).isZero();
    }

    @Test
    void aNewKeyGoesOnAndTheOldOneMustBeKnown() {
        withEntriesFromBefore();
        SigningKey old = key("old");
        node(new TrailKeys(old, new KnownKeys()), "heads").write(1).keep();
        TrailKeys forgetful = new TrailKeys(key("new"), new KnownKeys());
        assertThat(node(forgetful, "heads").write(1).verify().faults())
                .containsExactly(new TrailFault(Kind.UNKNOWN_KEY, 1, 4));
        TrailKeys both = new TrailKeys(key("new"), new KnownKeys().with(old.publicKey()));
        Verification found = node(both, "heads").write(1).verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.signed()).extracting(SignedEntries::last).containsExactly(4L, 8L);
    }

    @Test
    void nodesThatWriteAtTheSameTimeMakeOneTrail() throws Exception {
        withEntriesFromBefore();
        TrailKeys keys = new TrailKeys(key("key"), new KnownKeys());
        List<TrailNode> nodes = List.of(node(keys, "shared"), node(keys, "shared"), node(keys, "own"));
        ExecutorService together = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Future<?>> running = nodes.stream()
                    .<Future<?>>map(node -> together.submit(() -> {
                        for (int i = 0; i < 20; i++) {
                            node.keep().write(1);
                        }
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            together.shutdown();
        }
        for (TrailNode node : nodes) {
            Verification found = node.keep().verify();
            assertThat(found.faults()).isEmpty();
            assertThat(found.entries()).isEqualTo(122);
            assertThat(found.signed()).extracting(SignedEntries::last).containsExactly(122L);
        }
        assertThat(Files.readAllLines(folder.resolve("shared")))
                .extracting(line -> line.substring(0, line.indexOf(",\"hash\"")))
                .doesNotHaveDuplicates();
    }
}
