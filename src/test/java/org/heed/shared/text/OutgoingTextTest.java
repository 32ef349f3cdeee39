package org.heed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What leaves the house has no control characters and turns nothing round. */
class OutgoingTextTest {
    @Test
    void aLineIsOne() {
        assertThat(OutgoingText.line(" Reply\r\nBcc: all@example.org\u2028\tat \u0000once\u202E\ud800 ☃ 𝄞 "))
                .isEqualTo("Reply Bcc: all@example.org at once ☃ 𝄞");
        assertThat(OutgoingText.line("\u0000\r\n")).isEmpty();
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(OutgoingText.text("one\r\n\r\ntwo\rthree\u0085four\u000B\tfive\u0007\u2066\udc00 é"))
                .isEqualTo("one\n\ntwo\nthree\nfour\n\tfive é");
    }
}
