package org.heed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** What people typed turns nothing beside it. */
class DirectionTest {
    @Test
    void anOverrideTurnsNothing() {
        assertThat(Direction.isolated("annexe\u202efdp.exe")).isEqualTo("annexefdp.exe");
        assertThat(Direction.contained("annexe\u202efdp.exe")).isEqualTo("annexefdp.exe");
        assertThat(Direction.isolated("plain words")).isEqualTo("plain words");
    }

    @Test
    void whatRunsFromRightToLeftIsIsolated() {
        assertThat(Direction.isolated("שלום")).isEqualTo("\u2068שלום\u2069");
        assertThat(Direction.isolated("\u2069שלום\u2067")).as("no way out").isEqualTo("\u2068שלום\u2069");
    }

    @Test
    void whatEndsStaysAndWhatDoesNotEndGoes() {
        assertThat(Direction.contained("by \u2068שלום\u2069, 3 March")).isEqualTo("by \u2068שלום\u2069, 3 March");
        assertThat(Direction.contained("by \u2069\u2067, 3 March")).isEqualTo("by , 3 March");
    }

    /** A sentence of the product stands in the same order, whatever is put into it. */
    @Property
    void theRestOfASentenceStandsAsItIs(
            @ForAll
                    @CharRange(from = '\u2066', to = '\u2069')
                    @CharRange(from = '\u202a', to = '\u202e')
                    @CharRange(from = 'א', to = 'ת')
                    @CharRange(from = 'a', to = 'c')
                    String words) {
        String sentence = "By " + Direction.isolated(words) + " on 3 March, 12";
        Bidi order = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int at = sentence.length() - " on 3 March, 12".length(); at < sentence.length(); at++) {
            assertThat(order.getLevelAt(at)).isZero();
        }
    }
}
