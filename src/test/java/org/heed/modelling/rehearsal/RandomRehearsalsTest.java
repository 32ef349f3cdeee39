package org.heed.modelling.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.model.source.ModelFile;
import org.heed.modelling.draft.Drafts;
import org.heed.process.engine.Rehearsed;
import org.heed.process.version.ModelVersions;
import org.heed.workflow.OwnWorkflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rehearsals at random are in the database: they go on by themselves after a restart, and stop when they are told. */
@OwnWorkflow
class RandomRehearsalsTest {
    @Autowired
    private RandomRehearsals table;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ModelVersions versions;

    @Autowired
    private Directory directory;

    private User admin() {
        return directory.withRole(Role.ADMINISTRATOR).get(0);
    }

    private long draft(List<ModelFile> files) {
        return drafts.begin("Rehearsed", versions.latest().number(), files, admin())
                .id();
    }

    /** Nobody tells the worker of it, as when the node that began it is gone. */
    @Test
    void whatWasBegunGoesOnByItself() {
        List<ModelFile> files = versions.files(1);
        long draft = draft(files);
        UUID id = table.begin(draft, files, admin());
        assertThat(table.begin(draft, files, admin())).as("one at a time").isEqualTo(id);
        RandomRehearsals.Run done = Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> table.get(draft, id), run -> !run.running());
        assertThat(done.state()).isEqualTo(RandomRehearsals.DONE);
        assertThat(done.plays()).hasSize(done.wanted());
        assertThat(done.plays())
                .allSatisfy(play -> assertThat(play.standing()).isNotEqualTo(Rehearsed.Standing.DEAD_END));
    }

    @Test
    void whatWasStoppedKeepsWhatWasPlayedAndPlaysNoMore() {
        List<ModelFile> files = versions.files(1);
        long draft = draft(files);
        UUID id = table.begin(draft, files, admin());
        table.end(id, RandomRehearsals.STOPPED);
        assertThat(table.next().filter(next -> next.id().equals(id))).isEmpty();
        assertThat(table.get(draft, id).state()).isEqualTo(RandomRehearsals.STOPPED);
        assertThat(table.get(draft, id).plays().size()).isLessThan(20);
    }

    @Test
    void onlyTheLastOnesOfADraftAreKept() {
        List<ModelFile> files = versions.files(1);
        long draft = draft(files);
        UUID first = table.begin(draft, files, admin());
        table.end(first, RandomRehearsals.STOPPED);
        for (int more = 0; more < 3; more++) {
            table.end(table.begin(draft, files, admin()), RandomRehearsals.STOPPED);
        }
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> table.get(draft, first)))
                .isInstanceOf(org.heed.shared.NotFound.class);
    }
}
