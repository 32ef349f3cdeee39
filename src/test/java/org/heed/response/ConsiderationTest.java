package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.recommendation.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each view of the panel means, and why a date was set with it. */
class ConsiderationTest {
    @ParameterizedTest
    @CsvSource({
        "CLOSE, KEEP_WATCHING, true",
        "KEEP_WATCHING, KEEP_WATCHING, true",
        "MORE_WANTED, MORE_WANTED, false",
        "TAKE_ALTERNATIVE, KEEP_WATCHING, false",
        "REFUSE_ALTERNATIVE, MORE_WANTED, false",
        "REWORD, MORE_WANTED, false",
        "ESCALATE, ESCALATED, false"
    })
    void eachViewIsAJudgement(Consideration.View view, Judgement judgement, boolean goesOn) {
        assertThat(view.judgement()).isEqualTo(judgement);
        assertThat(view.goesOn()).isEqualTo(goesOn);
    }

    @Test
    void theFirstThingThatIsSaidIsTheReason() {
        assertThat(new Consideration(Consideration.View.REWORD, null, "wording", null, "minute", "note").why())
                .isEqualTo("wording");
        assertThat(new Consideration(Consideration.View.ESCALATE, null, null, null, "minute", "note").why())
                .isEqualTo("note");
        assertThat(new Consideration(Consideration.View.ESCALATE, null, null, null, "minute", null).why())
                .isEqualTo("minute");
        assertThat(new Consideration(Consideration.View.ESCALATE, null, null, null, null, null).why())
                .isEmpty();
    }
}
