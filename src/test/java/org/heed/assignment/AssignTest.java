package org.heed.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.identity.ServiceRules;
import org.heed.process.DecisionTables;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be asked for a reply, from when its time counts, and what the workflow is told. */
class AssignTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final Persons people = new Persons(Persons.OFFICER, Persons.DIRECTOR, Persons.ofService("e", "t"));
    private final ServiceRules rules = mock(ServiceRules.class);
    private final DecisionTables decisions = mock(DecisionTables.class);
    private final Assignments assignments = new Assignments(rows, people, rules, rows.changes());
    private final Assign assign = new Assign(
            recommendations,
            assignments,
            decisions,
            people,
            Clock.fixed(TODAY.atTime(10, 0).atZone(LONDON).toInstant(), LONDON));
    private final Recommendation about = recommendations.registered();

    @BeforeEach
    void rules() {
        when(rules.signedOff()).thenReturn(Set.of("t"));
        when(decisions.decide("responseDeadline", Map.of("route", "months")))
                .thenReturn(Optional.of(Map.of("count", 2, "unit", "MONTHS", "basis", "two months")));
        when(decisions.decide("responseDeadline", Map.of("route", "days")))
                .thenReturn(Optional.of(Map.of("count", 5L, "unit", "DAYS", "basis", "five days")));
        when(decisions.decide("responseDeadline", Map.of("route", "none"))).thenReturn(Optional.empty());
    }

    private Assign.Assignment to(String service, String officer, LocalDate received, @Nullable LocalDate notice) {
        return new Assign.Assignment(service, officer, "months", received, notice, false);
    }

    private Outcome submit(Assign.Assignment made) {
        return assign.submit(about.id(), made, Persons.SCRUTINY);
    }

    @Test
    void nobodyIsAskedWhoIsNoOfficerOfTheService() {
        refused(
                submit(to("t", "o", RECEIVED, null)),
                "leadOfficer",
                "assign.error.otherService",
                "Name of o",
                "Service T");
        refused(submit(to("s", "d", RECEIVED, null)), "leadOfficer", "assign.error.otherService", "D", "Service S");
        refused(
                submit(to("s", "nobody", RECEIVED, null)),
                "leadOfficer",
                "assign.error.otherService",
                "nobody",
                "Service S");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(rows.rows()).isEmpty();
    }

    @Test
    void nobodyIsAskedWhoHasLeft() {
        people.leaves(Persons.OFFICER);
        refused(
                submit(to("s", "o", RECEIVED, null)),
                "leadOfficer",
                "assign.error.otherService",
                "Name of o",
                "Service S");
    }

    @Test
    void nothingWasReceivedTomorrowNorBeforeTheMeeting() {
        refused(submit(to("s", "o", TODAY.plusDays(1), null)), "receivedOn", "assign.error.future");
        refused(submit(to("s", "o", RECEIVED, TODAY.plusDays(1))), "noticeOn", "assign.error.future");
        LocalDate before = RecommendationsInMemory.HELD_ON.minusDays(1);
        refused(submit(to("s", "o", before, null)), "receivedOn", "assign.error.beforeMeeting");
        assertThat(recommendations.happened()).isEmpty();
    }

    @Test
    void todayAndTheDayOfTheMeetingAreDays() {
        assertThat(submit(to("s", "o", TODAY, TODAY)).refused()).isFalse();
        assertThat(submit(to("s", "o", RecommendationsInMemory.HELD_ON, null)).refused())
                .isFalse();
    }

    @Test
    void theLaterOfReportAndNoticeStartsTheClock() {
        assertThat(to("s", "o", RECEIVED, null).clockStarts()).isEqualTo(RECEIVED);
        assertThat(to("s", "o", RECEIVED, RECEIVED.plusDays(2)).clockStarts()).isEqualTo(RECEIVED.plusDays(2));
        assertThat(to("s", "o", RECEIVED, RECEIVED.minusDays(2)).clockStarts()).isEqualTo(RECEIVED);
    }

    @Test
    void theWorkflowLearnsWhoRepliesAndWhen() {
        assertThat(submit(to("s", "o", RECEIVED, null)).facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ProcessVariables.SERVICE, "s",
                        ProcessVariables.LEAD_OFFICER, "o",
                        ProcessVariables.RESPONSE_DUE, "2026-05-31T23:59:59+01:00",
                        ProcessVariables.REMINDER_DUE, "2026-05-24T23:59:59+01:00",
                        ProcessVariables.SIGN_OFF, false));
        Deadline deadline = new Deadline(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 5, 31), "two months");
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.Assigned(
                        new RecommendationEvent.Asked(
                                new Changed<>(null, "s"),
                                new Changed<>(null, "o"),
                                new Changed<>(null, deadline.date()),
                                new Changed<>(null, "two months")),
                        new RecommendationEvent.Terms(RECEIVED, null, false)));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
    }

    @Test
    void theTableCountsInDaysToo() {
        Outcome outcome = submit(new Assign.Assignment("s", "o", "days", RECEIVED.plusDays(15), null, false));
        assertThat(outcome.facts()).containsEntry(ProcessVariables.RESPONSE_DUE, "2026-04-20T23:59:59+01:00");
        assertThatThrownBy(() -> submit(new Assign.Assignment("s", "o", "none", RECEIVED, null, false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aReplyIsSignedOffWhereItIsAskedForOrTheServiceWantsIt() {
        assertThat(submit(new Assign.Assignment("s", "o", "months", RECEIVED, null, true))
                        .facts())
                .containsEntry(ProcessVariables.SIGN_OFF, true);
        assertThat(submit(to("t", "e", RECEIVED, null)).facts()).containsEntry(ProcessVariables.SIGN_OFF, true);
        assertThat(rows.rows().get(0).said().get("sign_off")).isEqualTo(true);
    }

    @Test
    void theRowSaysWhatWasAsked() {
        submit(to("s", "o", RECEIVED, RECEIVED.plusDays(1)));
        assertThat(rows.rows()).hasSize(1);
        RowsInMemory.Row row = rows.rows().get(0);
        assertThat(row.table()).isEqualTo("assignment");
        assertThat(row.caseId()).isEqualTo(about.id());
        assertThat(row.by()).isEqualTo("scrutiny");
        assertThat(Map.copyOf(row.said()))
                .isEqualTo(Map.of(
                        "service",
                        "s",
                        "lead_officer",
                        "o",
                        "route",
                        "months",
                        "received_on",
                        RECEIVED,
                        "notice_on",
                        RECEIVED.plusDays(1),
                        "sign_off",
                        false,
                        "deadline",
                        LocalDate.of(2026, 6, 1),
                        "basis",
                        "two months"));
    }

    @Test
    void anotherAssignmentIsALineOfTheLedgerWhereTheDayMoves() {
        submit(to("s", "o", RECEIVED, null));
        submit(to("t", "e", RECEIVED, null));
        assertThat(rows.rows()).extracting(RowsInMemory.Row::table).containsExactly("assignment", "assignment");
        submit(to("s", "o", RECEIVED.plusDays(9), null));
        RowsInMemory.Row move = rows.rows().get(2);
        assertThat(move.table()).isEqualTo("case_change");
        assertThat(Map.copyOf(move.said()))
                .isEqualTo(Map.of(
                        "what", "ASSIGNED_AGAIN",
                        "was", "31 May 2026",
                        "becomes", "9 June 2026",
                        "reason", "two months"));
    }

    @Test
    void theRecordOfTheAssignmentIsForTheCouncilAlone() {
        submit(to("s", "o", RECEIVED, null));
        RecordEntry entry = assignments.entries(Set.of(about.id())).get(0);
        assertThat(entry.title()).isEqualTo("record.assigned");
        assertThat(entry.audience()).isEqualTo(Audience.COUNCIL);
        assertThat(entry.lines())
                .extracting(RecordEntry.Line::text)
                .containsExactly("Name of o", "31 May 2026", "two months");
    }

    @Test
    void itsFormAndPromiseAreThoseOfTheTask() {
        assertThat(assign.task()).isEqualTo("assign");
        assertThat(assign.command()).isEqualTo(Assign.Assignment.class);
        assertThat(assign.leftOut(about.id())).isEmpty();
    }
}
