package org.heed.tasklist.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two who write at once: what one of them has changed survives, and no word that was typed is lost. */
class MergedAnswersTest {
    private static final List<String> FIELDS = List.of("reply", "action", "due");

    @Provide
    Arbitrary<Map<String, String>> answers() {
        Arbitrary<String> names =
                Arbitraries.of("reply", "action", "_odd", "lines-0-text", "due-day", "due-month", "due-year");
        return Arbitraries.maps(names, Arbitraries.of("", "1", "2", "some words", "other words"));
    }

    @Property
    void whatOneSideHasChangedIsTakenFromThatSide(
            @ForAll("answers") Map<String, String> base,
            @ForAll("answers") Map<String, String> mine,
            @ForAll("answers") Map<String, String> theirs) {
        MergedAnswers merge = MergedAnswers.of(base, mine, theirs);
        Set<String> byMe = MergedAnswers.changed(base, mine);
        Set<String> byThem = MergedAnswers.changed(base, theirs);
        for (String field : MergedAnswers.changed(Map.of(), all(base, mine, theirs))) {
            Map<String, String> result = MergedAnswers.part(merge.answers(), field);
            if (byMe.contains(field)) {
                assertThat(result).isEqualTo(MergedAnswers.part(mine, field));
            } else {
                assertThat(result).isEqualTo(MergedAnswers.part(theirs, field));
            }
            boolean both = byMe.contains(field)
                    && byThem.contains(field)
                    && !MergedAnswers.part(mine, field).equals(MergedAnswers.part(theirs, field));
            assertThat(merge.conflicts().contains(field)).isEqualTo(both);
        }
    }

    @Property
    void noTypedTextIsLostWithoutBeingAskedAbout(
            @ForAll("answers") Map<String, String> base,
            @ForAll("answers") Map<String, String> mine,
            @ForAll("answers") Map<String, String> theirs) {
        MergedAnswers merge = MergedAnswers.of(base, mine, theirs);
        for (Map<String, String> side : List.of(mine, theirs)) {
            for (String field : MergedAnswers.changed(base, side)) {
                assertThat(merge.conflicts().contains(field)
                                || MergedAnswers.part(merge.answers(), field).equals(MergedAnswers.part(side, field)))
                        .as(field)
                        .isTrue();
            }
        }
    }

    @Property
    void withoutACommonBeginningEveryDifferenceIsAskedAbout(
            @ForAll("answers") Map<String, String> mine, @ForAll("answers") Map<String, String> theirs) {
        MergedAnswers merge = MergedAnswers.of(null, mine, theirs);
        assertThat(merge.conflicts()).isEqualTo(MergedAnswers.changed(mine, theirs));
        assertThat(merge.taken()).isEmpty();
    }

    @Property
    void whatIsChosenIsWhatStays(
            @ForAll("answers") Map<String, String> mine, @ForAll("answers") Map<String, String> theirs) {
        MergedAnswers merge = MergedAnswers.of(null, mine, theirs);
        for (String field : merge.conflicts()) {
            MergedAnswers kept = merge.decided(Map.of(field, SubmittedForm.MINE), theirs, theirs);
            MergedAnswers given = merge.decided(Map.of(field, SubmittedForm.THEIRS), theirs, theirs);
            MergedAnswers both = merge.decided(Map.of(field, SubmittedForm.BOTH), theirs, theirs);
            assertThat(MergedAnswers.part(kept.answers(), field)).isEqualTo(MergedAnswers.part(mine, field));
            assertThat(MergedAnswers.part(given.answers(), field)).isEqualTo(MergedAnswers.part(theirs, field));
            MergedAnswers.part(mine, field)
                    .forEach((name, words) ->
                            assertThat(both.answers().get(name)).contains(words));
            MergedAnswers.part(theirs, field)
                    .forEach((name, words) ->
                            assertThat(both.answers().get(name)).contains(words));
            assertThat(given.conflicts())
                    .doesNotContain(field)
                    .hasSize(merge.conflicts().size() - 1);
        }
    }

    @Property
    void aChoiceDoesNotHoldForWordsThatWereNotSeen(
            @ForAll("answers") Map<String, String> mine,
            @ForAll("answers") Map<String, String> seen,
            @ForAll("answers") Map<String, String> theirs) {
        MergedAnswers merge = MergedAnswers.of(null, mine, theirs);
        Set<String> newer = new HashSet<>(MergedAnswers.changed(seen, theirs));
        newer.retainAll(merge.conflicts());
        for (String field : newer) {
            assertThat(merge.decided(Map.of(field, SubmittedForm.MINE), seen, theirs)
                            .conflicts())
                    .contains(field);
        }
    }

    @Example
    void theThreePartsOfADateAreOneAnswer() {
        Map<String, String> base = Map.of("due-day", "1", "due-month", "2", "due-year", "2027");
        Map<String, String> mine = Map.of("due-day", "5", "due-month", "2", "due-year", "2027");
        Map<String, String> theirs = Map.of("due-day", "1", "due-month", "3", "due-year", "2027");
        assertThat(MergedAnswers.of(base, mine, theirs).conflicts()).containsExactly("due");
    }

    private static Map<String, String> all(
            Map<String, String> one, Map<String, String> two, Map<String, String> three) {
        Map<String, String> all = new java.util.HashMap<>();
        FIELDS.forEach(field -> all.put(field, "x"));
        List.of(one, two, three).forEach(each -> each.keySet().forEach(name -> all.put(name, "x")));
        return all;
    }
}
