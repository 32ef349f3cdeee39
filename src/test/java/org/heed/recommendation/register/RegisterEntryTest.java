package org.heed.recommendation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an entry of the register says of the dates, of what is waited for, and of exempt words. */
class RegisterEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource(
            value = {"-1, OVERDUE", "0, DUE_SOON", "14, DUE_SOON", "15, ON_TIME", "NULL, NONE"},
            nullValues = "NULL")
    void aDateIsNearFromTwoWeeksBefore(@Nullable Integer daysAhead, Timing timing) {
        LocalDate due = daysAhead == null ? null : TODAY.plusDays(daysAhead);
        assertThat(Timing.of(due, TODAY)).isEqualTo(timing);
        assertThat(EntryMade.some().due(due).entry().timing(TODAY)).isEqualTo(timing);
    }

    @Test
    void neitherAClosedCaseNorAReviewAheadIsLate() {
        LocalDate past = TODAY.minusDays(1);
        assertThat(EntryMade.some().due(past).at(Stage.MONITORING).entry().timing(TODAY))
                .isEqualTo(Timing.NONE);
        assertThat(EntryMade.some().due(past).closed().entry().timing(TODAY)).isEqualTo(Timing.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAMonitoredCaseWaits(Stage stage) {
        Wait waits = EntryMade.some().at(stage).entry().waitsFor();
        assertThat(waits).isEqualTo(stage == Stage.MONITORING ? Wait.REVIEW : null);
        assertThat(EntryMade.some().at(stage).due(null).entry().waitsFor()).isNull();
    }

    @Test
    void whatIsWaitedForDependsOnTheReplyAndThenOnTheDelivery() {
        EntryMade monitored = EntryMade.some().at(Stage.MONITORING).delivered(Delivery.PAUSED);
        assertThat(monitored.replied(Decision.ACCEPTED).entry().waitsFor()).isEqualTo(Wait.END_OF_PAUSE);
        assertThat(monitored.replied(Decision.ACCEPTED_IN_PRINCIPLE).entry().waitsFor())
                .isEqualTo(Wait.FIRM_DECISION);
    }

    @Test
    void anExemptEntryIsNotOpenAndNamesWhoIsAdmitted() {
        RegisterEntry open = EntryMade.some().entry();
        assertThat(open.open()).isTrue();
        assertThat(open.scope()).isEqualTo(new CaseScope("p", "s"));
        assertThat(open.exemptMatter().scope()).isEqualTo(open.scope());
        assertThat(open.exemptMatter().admitted()).isEmpty();
        RegisterEntry exempt = EntryMade.some().exempt().entry();
        assertThat(exempt.open()).isFalse();
        assertThat(exempt.exemptMatter().admitted()).isEqualTo(Set.of("m"));
    }

    @Test
    void whereWordsAreWithheldOtherWordsStandInTheirPlace() {
        RegisterEntry exempt = EntryMade.some().exempt().entry();
        RegisterEntry seen = exempt.withWordsWithheld("Exempt");
        assertThat(seen.wording()).isEqualTo("Exempt");
        assertThat(seen.originalWording()).isNull();
        assertThat(seen.withheld()).isTrue();
        assertThat(seen.withholding()).isEqualTo(exempt.withholding());
        assertThat(seen.reference()).isEqualTo(exempt.reference());
    }

    @ParameterizedTest
    @CsvSource({
        "no mark, no mark-",
        "a \ue000b\ue001 c, a -b+ c-",
        "\ue000b\ue001, b+",
        "\ue000b\ue001\ue000c\ue001 d, b+c+ d-"
    })
    void aSnippetIsCutWhereTheWordsWereFound(String snippet, String pieces) throws SQLException {
        ResultSet row = mock(ResultSet.class);
        when(row.getString("kind")).thenReturn("reply");
        when(row.getObject("at", OffsetDateTime.class))
                .thenReturn(OffsetDateTime.of(2026, 6, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        when(row.getString("snippet")).thenReturn(snippet);
        Passage passage = Passage.read(row);
        assertThat(passage.kind()).isEqualTo("reply");
        assertThat(passage.at()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(passage.snippet().stream()
                        .map(piece -> piece.text() + (piece.found() ? "+" : "-"))
                        .reduce("", String::concat))
                .isEqualTo(pieces);
    }
}
