package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heed.shared.NotFound;

class ReferenceTest {
    @Property
    void whatIsWrittenIsReadInEitherForm(
            @ForAll @IntRange(min = 1900, max = 2200) int year, @ForAll @IntRange(min = 1, max = 99_999) int number) {
        Reference reference = new Reference("CFSP", year, number);
        assertThat(Reference.read(reference.toString())).isEqualTo(reference);
        assertThat(Reference.read(reference.slug())).isEqualTo(reference);
        assertThat(reference.slug()).doesNotContain("/");
    }

    @Property
    void aMunicipalYearRunsFromMayToApril(@ForAll @IntRange(min = 0, max = 80_000) int days) {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(days);
        int year = Reference.municipalYear(day);
        assertThat(day).isBetween(LocalDate.of(year, 5, 1), LocalDate.of(year + 1, 4, 30));
    }

    @Example
    void isWrittenAsTheFieldWritesIt() {
        assertThat(new Reference("CFSP", 2018, 7)).hasToString("CFSP-2018/19-07");
        assertThat(new Reference("CFSP", 2099, 7)).hasToString("CFSP-2099/00-07");
        for (String wrong :
                new String[] {"", "CFSP", "CFSP-2018/20-07", "CFSP-2018/19-7", "CFSP-2018-19", "../../etc"}) {
            assertThatThrownBy(() -> Reference.read(wrong)).as(wrong).isInstanceOf(NotFound.class);
        }
    }
}
