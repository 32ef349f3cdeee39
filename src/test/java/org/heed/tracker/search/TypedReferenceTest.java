package org.heed.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.recommendation.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References and names as people type them. */
class TypedReferenceTest {
    private static final List<String> CODES = List.of("CFSP", "PCSP");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CFSP-2018/19-07",
                "cfsp-2018-19-07",
                " CFSP 2018/19 7 ",
                "cfsp2018/19-7",
                "CFSP 2018 7",
                "CSFP-2018/19-07",
                "CFSPP/2018/19/007"
            })
    void areForgiven(String typed) {
        assertThat(TypedReference.read(typed).orElseThrow().among(CODES)).isEqualTo(new Reference("CFSP", 2018, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "schools", "CFSP", "2018/19-07", "report 7", "That 2018 was wet"})
    void wordsAreNone(String typed) {
        assertThat(TypedReference.read(typed)).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        assertThat(TypedReference.nearest(
                        new Reference("CFSP", 2018, 70),
                        List.of("CFSP-2018/19-07", "CFSP-2018/19-11", "CFSP-2018/19-71"),
                        3))
                .containsExactly("CFSP-2018/19-07", "CFSP-2018/19-71");
    }

    @Test
    void namesForgiveASlipInALongerWord() {
        assertThat(NameDistance.near("okonjo", "Mabel Okonjo")).isTrue();
        assertThat(NameDistance.near("Mable Okonja", "Mabel Okonjo")).isTrue();
        assertThat(NameDistance.near("bel", "Mabel Okonjo")).isFalse();
        assertThat(NameDistance.near("", "Mabel Okonjo")).isFalse();
        assertThat(NameDistance.distance("", "abc")).isEqualTo(3);
    }
}
