package org.heed.recommendation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditText;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.process.FurtherAnswers;
import org.heed.recommendation.Persons;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.SearchTexts;
import org.heed.recommendation.TaskFiles;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What the record keeps beside the stages, and what of it is handed on. */
class RecordSectionsTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final CaseChanges changes = rows.changes();

    private static List<String> labels(RecordEntry entry) {
        return entry.lines().stream().map(RecordEntry.Line::label).toList();
    }

    @Test
    void aDayThatStaysIsNoLineOfTheLedger() {
        changes.moved(CASE, CaseChanges.What.EXTENDED, new CaseChanges.Move(DAY, DAY, "No", null), Persons.CHAIR);
        assertThat(rows.rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTENDED", "ASSIGNED_AGAIN", "MORE_WANTED", "FIRM_DECISION"})
    void aMoveIsFoundWhereNothingElseSaysIt(CaseChanges.What what) {
        changes.moved(CASE, what, new CaseChanges.Move(DAY, DAY.plusDays(1), "Illness", "Ann"), Persons.CHAIR);
        assertThat(rows.rows().get(0).words().contains("Illness")).isEqualTo(what == CaseChanges.What.EXTENDED);
        RecordEntry entry = changes.entries(List.of(CASE)).get(0);
        assertThat(entry.audience())
                .as("how a day came about is not in the panel's table")
                .isEqualTo(Audience.COUNCIL);
        assertThat(entry.title()).isEqualTo("record.change." + what);
        assertThat(entry.lines())
                .extracting(RecordEntry.Line::text)
                .containsExactly("1 June 2026", "2 June 2026", "Illness", "Ann");
        assertThat(entry.neighbour()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aDateIsCalledWhatItIs(CaseChanges.What what) {
        changes.add(CASE, what, "1 June 2026", "2 June 2026", "Because", Persons.CHAIR);
        String was = what == CaseChanges.What.TIME_REFUSED
                ? "record.change.stays"
                : what == CaseChanges.What.REOPENED ? "record.change.wasDue" : "record.change.was";
        String becomes = what == CaseChanges.What.REOPENED ? "record.change.firstSet" : "record.change.becomes";
        assertThat(labels(changes.entries(List.of(CASE)).get(0))).containsExactly(was, becomes, "record.change.reason");
    }

    @Test
    void aCaseThatGoesOnUnderAnotherSpeaksOfItAndIsFoundByTheLink() {
        RegisterEntry other = EntryMade.some().entry();
        changes.addWithdrawnInto(CASE, other, "Twice", Persons.SCRUTINY);
        assertThat(rows.rows().get(0).words()).isEmpty();
        assertThat(changes.entries(List.of(CASE)).get(0).neighbour()).isEqualTo(other.id());
    }

    @Test
    void aLinkIsInTheTrailOfBothCases() {
        SearchTexts texts = mock(SearchTexts.class);
        LinkTable table = mock(LinkTable.class);
        CaseLinks links = new CaseLinks(table, rows, texts, recommendations);
        RegisterEntry from = EntryMade.some().entry();
        RegisterEntry to = EntryMade.some().entry();
        links.add(from, CaseLink.Kind.RELATED_TO, to, "Twice", Persons.SCRUTINY);
        assertThat(recommendations.happened())
                .containsExactly(
                        new CaseLinks.Linked(CaseLink.Kind.RELATED_TO, "CLSP-2026/27-01", "Twice"),
                        new CaseLinks.LinkedFrom(CaseLink.Kind.RELATED_TO, "CLSP-2026/27-01", "Twice"));
        verify(texts).addForNeighbour(to.id(), from.id(), "case_link", "Twice");
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("kind", "RELATED_TO", "other", to.id(), "reason", "Twice"));
        CaseLink link = new CaseLink(from.id(), CaseLink.Kind.RELATED_TO, to.id(), "Twice");
        when(table.of(from.id())).thenReturn(List.of(link));
        assertThat(links.of(from.id())).containsExactly(link);
    }

    private RecordEntry step(ActionSteps steps, int number, String state) {
        return steps.entries(List.of(CASE)).stream()
                .filter(entry ->
                        entry.about().equals("" + number) && entry.title().endsWith(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsReportedOnAnActionIsSettledNoSoonerThanItsPromise() {
        Instant early = Instant.parse("2026-06-01T00:00:00Z");
        Instant later = Instant.parse("2026-07-01T00:00:00Z");
        ActionSteps steps = new ActionSteps(rows);
        action(1, "PROMISED", later);
        action(1, "DONE", early);
        action(2, "PROMISED", null);
        action(2, "DONE", early);
        action(3, "PROMISED", early);
        action(3, "DONE", later);
        action(4, "DONE", early);
        assertThat(step(steps, 1, "DONE").settled()).isEqualTo(later);
        assertThat(step(steps, 2, "DONE").settled()).isNull();
        assertThat(step(steps, 3, "DONE").settled()).isEqualTo(later);
        assertThat(step(steps, 3, "PROMISED").settled()).isEqualTo(early);
        assertThat(step(steps, 4, "DONE").settled()).isEqualTo(early);
        assertThat(labels(step(steps, 1, "PROMISED"))).first().isEqualTo("record.targetDate");
        assertThat(labels(step(steps, 1, "DONE"))).first().isEqualTo("record.newDate");
        assertThat(step(steps, 1, "DONE").audience()).isEqualTo(Audience.PUBLIC);
    }

    private void action(int number, String state, @Nullable Instant settled) {
        rows.settled(
                "improvement_action_step",
                CASE,
                Maps.ofNonNull("number", number, "state", state, "new_date", DAY, "words", "Paint", "owner", "Ann"),
                settled);
    }

    @Test
    void anAddedQuestionIsKeptWithItsFilesAndShownToThePanel() {
        TaskFiles files = mock(TaskFiles.class);
        UUID plan = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID withheld = UUID.randomUUID();
        when(files.keep(CASE, plan, "Which plan?", "Ask", Persons.OFFICER)).thenReturn(Optional.of(version));
        when(files.keep(CASE, withheld, "Which plan?", "Ask", Persons.OFFICER)).thenReturn(Optional.empty());
        AddedAnswers answers = new AddedAnswers(rows, recommendations, files, JsonMapper.shared());
        FurtherAnswers.Answer answer = new FurtherAnswers.Answer(
                "plan",
                "Which plan?",
                "Two",
                List.of(
                        new FurtherAnswers.File(plan.toString(), "plan.pdf"),
                        new FurtherAnswers.File(withheld.toString(), "costs.pdf")));
        answers.add(CASE, new FurtherAnswers("ask", "Ask", List.of(answer)), Persons.OFFICER);
        assertThat(rows.rows().get(0).words()).isEqualTo("Which plan?: Two");
        assertThat(rows.rows().get(0).answer()).isTrue();
        assertThat(recommendations.happened())
                .containsExactly(new AddedAnswers.Answered("Ask", Map.of("Which plan?", "Two")));
        RecordEntry entry = answers.entries(List.of(CASE)).get(0);
        assertThat(entry.about()).isEqualTo("Ask");
        assertThat(entry.audience()).isEqualTo(Audience.PANEL);
        RecordEntry.Line line = entry.lines().get(0);
        assertThat(line.asked()).isTrue();
        assertThat(line.audience()).isEqualTo(Audience.PANEL);
        assertThat(line.files())
                .containsExactly(
                        new FurtherAnswers.File(version.toString(), "plan.pdf"),
                        new FurtherAnswers.File("", "costs.pdf"));
    }

    @Test
    void theRecordIsReadInItsOrderAndNotWhereTheWordsAreWithheld() {
        RegisterEntry open = EntryMade.some().entry();
        RegisterEntry withheld = EntryMade.some().withheld().entry();
        changes.add(open.id(), CaseChanges.What.WITHDRAWN, null, null, "Twice", Persons.SCRUTINY);
        changes.add(open.id(), CaseChanges.What.FIRM_DECISION, null, null, "Ours", Persons.SCRUTINY);
        changes.add(withheld.id(), CaseChanges.What.WITHDRAWN, null, null, "Secret", Persons.SCRUTINY);
        Register register = mock(Register.class);
        RecordPart part = mock(RecordPart.class);
        when(part.place()).thenReturn(RecordPart.Place.EVIDENCE);
        when(part.template()).thenReturn("parts/one");
        when(part.content(any(), any())).thenReturn("content");
        AuditTrail trail = mock(AuditTrail.class);
        CaseRecord record = new CaseRecord(
                List.of(changes, new ActionSteps(rows)),
                trail,
                mock(AuditText.class),
                List.of(part),
                new WithheldFromReaders(register, mock(LinkTable.class)));
        User reader = Persons.CHAIR;
        assertThat(record.said(open, reader)).hasSize(2);
        assertThat(record.said(withheld, reader)).isEmpty();
        assertThat(record.said(List.of(open, withheld), reader)).containsOnlyKeys(open.id());
        assertThat(record.handedOn(List.of(open)).get(open.id()))
                .extracting(RecordEntry::title)
                .containsExactly("record.change.WITHDRAWN");
        assertThat(record.parts(open, reader, RecordPart.Place.PARTS)).isEmpty();
        assertThat(record.parts(open, reader, RecordPart.Place.values()))
                .containsExactly(new RecordPart.Shown("parts/one", "content"));
        AuditRecord happened = new AuditRecord(
                1, Instant.EPOCH, "u", "recommendation", open.id().toString(), "EXTENDED", Map.of(), Map.of());
        when(trail.of("recommendation", open.id().toString())).thenReturn(List.of(happened));
        assertThat(record.timeline(open, reader)).containsExactly(happened);
    }
}
