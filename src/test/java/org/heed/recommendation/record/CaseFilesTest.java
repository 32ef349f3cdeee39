package org.heed.recommendation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heed.process.CaseFile;
import org.heed.process.FurtherAnswers;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Stage;
import org.heed.recommendation.TaskFiles;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the workflow tells the case file. */
class CaseFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final AddedAnswers answers = mock(AddedAnswers.class);
    private final TaskFiles files = mock(TaskFiles.class);
    private final CaseFile caseFile = new CaseFiles(
            recommendations,
            answers,
            mock(JdbcClient.class),
            files,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final Recommendation about = recommendations.registered();

    @Test
    void stagesAreInTheirOrderAndKindsAreAll() {
        assertThat(caseFile.stages()).startsWith("REGISTERED", "ASSIGNMENT").endsWith("CLOSED");
        assertThat(caseFile.kinds())
                .containsExactlyInAnyOrder("RECOMMENDATION", "ACTION", "INFORMATION_REQUEST", "UNDERTAKING");
    }

    @Test
    void aStageIsEnteredInNobodysName() {
        caseFile.entered(about.id(), "RESPONSE", TODAY);
        assertThat(recommendations.happened())
                .containsExactly(
                        new RecommendationEvent.StageEntered(new Changed<>(Stage.REGISTERED, Stage.RESPONSE), TODAY));
        assertThat(recommendations.actors()).containsExactly("heed");
    }

    @Test
    void aWorkflowThatIsEndedByHandWithdrawsTheCase() {
        caseFile.withdrawn(about.id(), "Twice", Persons.SCRUTINY);
        assertThat(about.isOpen()).isFalse();
        assertThat(recommendations.happened())
                .contains(new RecommendationEvent.Withdrawn(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.WITHDRAWN), null, "Twice"));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
    }

    @Test
    void answersAndFilesGoWhereTheyAreKept() {
        FurtherAnswers given = new FurtherAnswers("ask", "Ask", List.of());
        caseFile.answered(about.id(), given, Persons.OFFICER);
        verify(answers).add(about.id(), given, Persons.OFFICER);
        when(files.limits(".pdf")).thenReturn(new TaskFiles.Limits("PDF", "10 MB"));
        assertThat(caseFile.fileLimits(".pdf")).isEqualTo(new CaseFile.FileLimits("PDF", "10 MB"));
        UUID plan = UUID.randomUUID();
        when(files.of("task")).thenReturn(List.of(new TaskFiles.Waiting(plan, "plan", "plan.pdf", "1 MB", true, "o")));
        assertThat(caseFile.waitingFiles("task"))
                .containsExactly(new CaseFile.WaitingFile(plan.toString(), "plan", "plan.pdf", "1 MB", true));
        caseFile.forgetFiles("task");
        verify(files).forget("task");
    }
}
