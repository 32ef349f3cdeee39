package org.heed.recommendation.title;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heed.shared.text.UserText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That the council publishes its school bus timetable. It has not done so since May. | The council publishes its school bus timetable",
                "The Children's Panel recommends that the service reports twice a year | The service reports twice a year",
                "2. Attendance figures: by ward | Attendance figures",
                "That | That",
                "the | The",
                "Answer the question of the member about the playground at the lower end of Mill Lane before the summer | Answer the question of the member about the playground at the lower end of Mill…",
                "That the director, the executive member and the lead officers of both services meet, and report | The director, the executive member and the lead officers of both services meet"
            })
    void isMadeOfTheFirstWords(String wording, String title) {
        assertThat(ShortTitle.of(wording)).isEqualTo(title);
    }

    @Test
    void aListGivesItsFirstItem() {
        assertThat(ShortTitle.of("That the council:\n- trains **all** staff\n- tells the panel"))
                .isEqualTo("The council trains all staff");
        assertThat(ShortTitle.of("1. Train staff\n2. Tell the panel")).isEqualTo("Train staff");
        assertThat(ShortTitle.of("Two things.\n- One")).isEqualTo("Two things");
    }

    @Property
    void isShortAndShowsSomethingWhereTheWordingDoes(@ForAll String wording) {
        String title = ShortTitle.of(wording);
        assertThat(title.length()).isLessThanOrEqualTo(ShortTitle.LONGEST);
        if (!UserText.showsNothing(UserText.line(wording.substring(0, Math.min(wording.length(), 400))))) {
            assertThat(UserText.showsNothing(title)).isFalse();
        }
    }
}
