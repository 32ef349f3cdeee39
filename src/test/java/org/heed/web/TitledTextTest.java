package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Below a title stands what it does not say already. */
class TitledTextTest {
    private final LongTexts.WithoutMarks texts = new LongTexts.WithoutMarks();

    @Test
    void whatATitleSaysIsNotSaidAgain() {
        assertThat(texts.beyond("Bells are rung", "That bells are rung.", 100)).isEmpty();
        assertThat(texts.beyond("Officers ring bells", "Officers ring bells", 100))
                .isEmpty();
        assertThat(texts.beyond("Bells are rung", "That  **bells** are\nrung.", 100))
                .as("without its marks, spaces and lines")
                .isEmpty();
    }

    @Test
    void whatIsMoreStandsBelowIt() {
        assertThat(texts.beyond("Bells", "That the church rings its bells.", 100))
                .isEqualTo("That the church rings its bells.");
        assertThat(texts.beyond("Bells are rung", "That bells are rung. Daily.", 100))
                .isEqualTo("That bells are rung. Daily.");
        assertThat(texts.beyond("Bells are rung", "That bells are rung. Daily.", 10))
                .isEqualTo("That bell…");
    }
}
