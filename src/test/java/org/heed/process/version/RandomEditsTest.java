package org.heed.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.heed.HeedServer;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.process.engine.Rehearsed;
import org.heed.process.rehearsal.Rehearsals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.MessageSourceAccessor;

/** Whatever is done to the shipped models: it is refused with a named problem, or it can be played to the end. */
@HeedServer
class RandomEditsTest {
    private static final int EDITED = 60;

    @Autowired
    private ModelCheck check;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private MessageSourceAccessor messages;

    @Test
    void theShippedModelsArePlayedToTheEnd() throws Exception {

        for (long seed = 1; seed <= 10; seed++) {
            Rehearsed played = rehearsals.atRandom(ShippedModels.read(), seed);
            assertThat(played.standing()).as(played.toString()).isEqualTo(Rehearsed.Standing.ENDED);
            assertThat(played.passed()).contains("registered", "assign", "closed");
        }
    }

    @Test
    void anEditIsRefusedOrPlaysToTheEnd() throws Exception {
        int fit = 0;
        TreeMap<String, Integer> refused = new TreeMap<>();
        for (long seed = 0; seed < EDITED; seed++) {
            Random random = new Random(seed);
            List<ModelFile> files = ShippedModels.read();
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                files = new RandomEdit(random).on(files);
            }
            List<ModelProblem> problems = check.check(files);
            for (ModelProblem problem : problems) {
                assertThat(messages.getMessage(problem)).isNotBlank();
                refused.merge(problem.code(), 1, Integer::sum);
            }
            if (problems.isEmpty()) {
                fit++;
                plays(files, seed);
            }
        }
        System.out.printf("Edits: %d, fit to run: %d, refused for: %s%n", EDITED, fit, refused);
        assertThat(fit).isBetween(EDITED / 20, EDITED);
        assertThat(refused).hasSizeGreaterThan(10);
    }

    private void plays(List<ModelFile> files, long seed) {
        Rehearsed played = rehearsals.atRandom(files, seed * 31);
        assertThat(played.standing())
                .as(() -> "seed %d: %s%n%s"
                        .formatted(
                                seed,
                                played,
                                files.stream()
                                        .filter(file -> file.is(".bpmn"))
                                        .map(ModelFile::text)
                                        .toList()))
                .isIn(Rehearsed.Standing.ENDED, Rehearsed.Standing.TOO_LONG);
    }
}
