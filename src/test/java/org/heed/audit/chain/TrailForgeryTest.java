package org.heed.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.heed.audit.chain.TrailFault.Kind;
import org.heed.audit.chain.Verification.SignedEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the application's role can rewrite the database, but not what was signed with a key that lies elsewhere. */
class TrailForgeryTest {
    private final TrailDatabase database = TrailDatabase.migrated();

    @TempDir
    private Path folder;

    private TrailKeys keys;
    private TrailNode heed;

    @BeforeEach
    void writeTenEntries() {
        keys = new TrailKeys(SigningKey.readOrCreate(folder.resolve("key.pem")), new KnownKeys());
        heed = node().write(5);
    }

    private TrailNode node() {
        return new TrailNode(database.source(), keys, folder.resolve("heads.ndjson"));
    }

    private Verification withoutSignatures() {
        return TrailNode.withoutKey(database.source()).verify();
    }

    private static TrailFault fault(Kind kind, long first, long last) {
        return new TrailFault(kind, first, last);
    }

    @Test
    void everyEntryIsCoveredAndNothingIsSaidAgainstIt() {
        Verification found = heed.verify();
        assertThat(found.holds()).isTrue();
        assertThat(found.faults()).isEmpty();
        assertThat(found.highWater()).isEqualTo(10);
        SignedHead last = database.heads().get(4);
        assertThat(found.signed()).containsExactly(new SignedEntries(1, 10, last.key(), last.signature()));
        assertThat(heed.write(1).verify().signed().get(0).last()).isEqualTo(12);
    }

    @Test
    void entriesDeletedFromTheEndAreMissed() {
        heed.keep();
        database.tamper("delete from audit_entry where sequence > 6");
        database.tamper("delete from audit_head where sequence > 6");
        assertThat(withoutSignatures().firstBroken()).isNull();
        assertThat(heed.verify().holds()).isFalse();
        assertThat(heed.verify().faults()).containsExactly(fault(Kind.CUT_SHORT, 7, 10));
        assertThat(node().verify().faults())
                .as("by a Heed that was started afterwards")
                .containsExactly(fault(Kind.CUT_SHORT, 7, 10));
    }

    @Test
    void whatIsWrittenAfterACutDoesNotHealIt() {
        database.tamper("delete from audit_entry where sequence > 6");
        database.tamper("delete from audit_head where sequence > 6");
        heed.write(4);
        assertThat(withoutSignatures().firstBroken()).isNull();
        assertThat(heed.verify().faults()).contains(fault(Kind.SIGNATURE_MISSING, 7, 12));
        assertThat(new TrailNode(database.source(), keys, null).verify().holds())
                .isFalse();
    }

    @Test
    void aChangeInTheMiddleWithAllHashesWrittenAnewIsFound() {
        database.tamper("update audit_entry set to_values = '{\"reply\":\"That is not so.\"}' where sequence = 5");
        database.hashAnew();
        assertThat(withoutSignatures().firstBroken()).as("the hashes fit").isNull();
        assertThat(heed.verify().firstBroken()).isNull();
        assertThat(heed.verify().holds()).isFalse();
        assertThat(heed.verify().faults()).containsExactly(fault(Kind.REWRITTEN, 5, 10));
        assertThat(heed.verify().signed()).extracting(SignedEntries::last).containsExactly(4L);
    }

    @Test
    void soItIsWhereTheSignedHeadsAreMadeToFit() {
        database.tamper("update audit_entry set who = 'another' where sequence = 5");
        database.hashAnew();
        database.adjustHeads();
        Verification found = new TrailNode(database.source(), keys, null).verify();
        assertThat(found.firstBroken()).isNull();
        assertThat(found.faults()).containsExactly(fault(Kind.WRONG_SIGNATURE, 5, 10));
        assertThat(found.signed()).extracting(SignedEntries::last).containsExactly(4L);
    }

    @Test
    void soItIsWhereEverySignatureIsTakenAway() {
        heed.keep();
        database.tamper("update audit_entry set who = 'another' where sequence = 5");
        database.hashAnew();
        database.tamper("delete from audit_head");
        assertThat(withoutSignatures().holds()).isTrue();
        assertThat(node().verify().faults())
                .containsExactlyInAnyOrder(fault(Kind.REWRITTEN, 1, 10), fault(Kind.NOT_SIGNED, 1, 10));
        assertThat(node().keep().verify().holds()).as("nothing is signed anew").isFalse();
    }

    @Test
    void theFileNarrowsDownWhereTheChangeIs() {
        heed.keep().write(3).keep();
        database.tamper("update audit_entry set who = 'another' where sequence = 12");
        database.hashAnew();
        database.tamper("delete from audit_head");
        assertThat(node().verify().faults()).contains(fault(Kind.REWRITTEN, 11, 16));
    }

    @Test
    void anEntryThatSomebodyAddsIsNotSignedOver() {
        database.addEntry("FORGED");
        assertThat(heed.verify().faults()).containsExactly(fault(Kind.NOT_SIGNED, 11, 11));
        Verification later = heed.write(2).verify();
        assertThat(later.firstBroken()).isNull();
        assertThat(later.faults()).containsExactly(fault(Kind.NOT_SIGNED, 11, 11));
        assertThat(later.signed()).extracting(SignedEntries::first).containsExactly(1L, 12L);
    }

    @Test
    void aSignatureWithoutTheKeyIsNoneAndStopsNobody() {
        database.addEntry("FORGED");
        SignedHead last = database.heads().get(4);
        for (long sequence : new long[] {11, 12, 999}) {
            database.tamper(
                    "insert into audit_head select ?, 11, coalesce((select hash from audit_entry where sequence = ?), ?), ?, ?, ?",
                    sequence,
                    sequence,
                    last.hash(),
                    last.state(),
                    last.key(),
                    last.signature());
        }
        assertThat(heed.verify().faults()).containsExactly(fault(Kind.WRONG_SIGNATURE, 11, 11));
        Verification later = heed.write(2).keep().verify();
        assertThat(later.entries()).isEqualTo(15);
        assertThat(later.firstBroken()).isNull();
        assertThat(later.highWater()).isEqualTo(15);
        assertThat(later.faults()).contains(fault(Kind.WRONG_SIGNATURE, 11, 11));
    }
}
