package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.allowed;
import static org.heed.recommendation.Refusals.asked;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Stage;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One part is replied to, and one more action promised, beside the reply. */
class PartRepliesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private final Parts parts = mock(Parts.class);
    private final ImprovementActions actions = mock(ImprovementActions.class);
    private final ReplyToPart reply = new ReplyToPart(
            parts,
            new PartReplyCheck(parts, Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
    private final PromiseAction promise = new PromiseAction(actions);
    private final RegisterEntry entry = EntryMade.some().entry();

    private Part part(RegisterEntry of, @Nullable Decision decision) {
        Part part = new Part(
                of.id(), 1, "One point", "o", decision, Delivery.NOT_STARTED, Judgement.NOT_YET_CONSIDERED, null, null);
        when(parts.get(of.id(), 1)).thenReturn(part);
        return part;
    }

    private FormErrors perform(RegisterEntry about, Map<String, Object> values) {
        return reply.perform(asked(about, 1, values), Persons.OFFICER);
    }

    @Test
    void theServiceAnswersWhereItMayReadTheCase() {
        assertThat(allowed(reply, entry)).containsExactly("o");
        assertThat(allowed(promise, entry)).containsExactly("o");
        RegisterEntry withheld = EntryMade.some().withheld().entry();
        assertThat(allowed(reply, withheld)).isEmpty();
        assertThat(allowed(promise, withheld)).isEmpty();
        assertThat(reply.name()).isEqualTo("replyToPart");
        assertThat(promise.name()).isEqualTo("promiseAction");
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsRepliedToFromTheReplyOnButNotWhileItIsSigned(Stage stage) {
        boolean can =
                !Set.of(Stage.REGISTERED, Stage.ASSIGNMENT, Stage.SIGN_OFF).contains(stage);
        assertThat(reply.fits(EntryMade.some().at(stage).entry())).isEqualTo(can);
        assertThat(reply.fits(EntryMade.some().closed().at(stage).entry())).isFalse();
    }

    @Test
    void whatWasAnsweredIsAnsweredAgainOnlyDuringTheReply() {
        RegisterEntry review = EntryMade.some().at(Stage.REVIEW).entry();
        part(review, Decision.ACCEPTED);
        refused(
                perform(review, Map.of("decision", "ACCEPTED", "action", "Paint")),
                "decision",
                "replyToPart.error.answered");
        verify(parts, never()).reply(any(), any(), any(), any());
        part(review, null);
        assertThat(perform(review, Map.of("decision", "ACCEPTED", "action", "Paint"))
                        .isEmpty())
                .isTrue();
        part(entry, Decision.ACCEPTED);
        assertThat(perform(entry, Map.of("decision", "ACCEPTED", "action", "Paint"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aFirmDecisionLiesAheadAndATargetAfterTheMeeting() {
        part(entry, null);
        refused(
                perform(entry, Map.of("decision", "ACCEPTED_IN_PRINCIPLE", "firmDecisionOn", TODAY)),
                "firmDecisionOn",
                "respond.error.past");
        refused(
                perform(
                        entry,
                        Map.of("decision", "ACCEPTED", "targetDate", RecommendationsInMemory.HELD_ON.minusDays(1))),
                "targetDate",
                "respond.error.beforeMeeting");
        verify(parts, never()).reply(any(), any(), any(), any());
        assertThat(perform(entry, Map.of("decision", "ACCEPTED", "targetDate", RecommendationsInMemory.HELD_ON))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "ACCEPTED, action",
                "ACCEPTED_IN_PART, action",
                "ACCEPTED_IN_PRINCIPLE, settleFirst",
                "ALTERNATIVE_OFFERED, alternative",
                "NOT_ACCEPTED, reason",
                "INFORMATION_PROVIDED, information",
                "NOT_FOR_THIS_BODY, NULL"
            },
            nullValues = "NULL")
    void theWordsAreThoseThatTheDecisionAsksFor(Decision decision, @Nullable String words) {
        Part part = part(entry, null);
        Map<String, Object> values = Maps.ofNonNull(
                "decision", decision.name(),
                "action", "action",
                "settleFirst", "settleFirst",
                "alternative", "alternative",
                "reason", "reason",
                "information", "information",
                "passedTo", "who",
                "partRefused", "refused",
                "targetDate", LATER);
        assertThat(perform(entry, values).isEmpty()).isTrue();
        verify(parts).reply(part, decision, new PartReply(words, LATER, "who", "refused"), Persons.OFFICER);
    }

    @Test
    void aFirmDecisionIsTheDayAndWhatIsNotSaidIsNotKept() {
        Part part = part(entry, null);
        perform(entry, Map.of("decision", "ACCEPTED_IN_PRINCIPLE", "settleFirst", "Money", "firmDecisionOn", LATER));
        verify(parts)
                .reply(
                        part,
                        Decision.ACCEPTED_IN_PRINCIPLE,
                        new PartReply("Money", LATER, null, null),
                        Persons.OFFICER);
        assertThat(reply.subject(entry, 1)).isEqualTo("One point");
    }

    @Test
    void anActionIsPromisedByADay() {
        assertThat(promise.perform(
                                asked(entry, Map.of("what", "Paint", "owner", "Ann", "targetDate", LATER)),
                                Persons.OFFICER)
                        .isEmpty())
                .isTrue();
        verify(actions).promise(entry.id(), "Paint", "Ann", LATER, Persons.OFFICER);
    }
}
