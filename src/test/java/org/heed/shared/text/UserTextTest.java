package org.heed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What people type is kept in one form, whatever keyboard, clipboard or program it came from. */
class UserTextTest {
    private static final String EVERY_SPACE =
            " \t\r\n\u0085\u00a0\u1680\u180e\u2000\u2003\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff";

    @Test
    void textsThatLookAlikeAreOne() {
        assertThat(UserText.lines("cafe\u0301")).isEqualTo("café");
        assertThat(UserText.alike("CAFE\u0301  du\u2003port", " café\u00a0du port\u200b"))
                .isTrue();
        assertThat(UserText.alike("cafe", "café")).isFalse();
    }

    @Test
    void whiteSpaceOfEveryKindGoesFromBothEndsAndStaysWithin() {
        assertThat(UserText.lines(EVERY_SPACE + "a\u00a0b" + EVERY_SPACE)).isEqualTo("a\u00a0b");
        assertThat(UserText.line(EVERY_SPACE)).isEmpty();
    }

    @Test
    void controlCharactersGoAndLinesAndTabsStay() {
        assertThat(UserText.lines("a\u0000\u0007b\u001b\u009f\ufffec\td\r\ne\rf\ng\u2028h"))
                .isEqualTo("abc\td\ne\nf\ng\nh");
        assertThat(UserText.line("a\tb\r\nc")).isEqualTo("a b c");
    }

    @Test
    void halfACharacterIsTheSignForALostOne() {
        assertThat(UserText.lines("a\ud83d b\udc4d c\ud83d\udc4d")).isEqualTo("a\ufffd b\ufffd c\ud83d\udc4d");
    }

    @Test
    void whatJoinsAndColoursCharactersStays() {
        String family = "👩\u200d👧";
        String wales = "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f";
        assertThat(UserText.lines(family)).isEqualTo(family);
        assertThat(UserText.lines(wales)).isEqualTo(wales);
        assertThat(UserText.lines("❤\ufe0f")).isEqualTo("❤\ufe0f");
        assertThat(UserText.showsNothing(wales)).isFalse();
    }

    @Test
    void whatNobodySeesShowsNothing() {
        assertThat(UserText.showsNothing(EVERY_SPACE)).isTrue();
        assertThat(UserText.showsNothing("\u200b\u200c\u200d\u2063\u00ad\u202e\u2069\u3164\u2800\ufe0f\u034f"))
                .isTrue();
        assertThat(UserText.showsNothing("\u200b.\u200b")).isFalse();
    }

    @Test
    void aLineBreakCountsOnceAsInABrowser() {
        assertThat(UserText.length("a\r\nb\nc\r\n")).isEqualTo(6);
        assertThat(UserText.length("👍")).isEqualTo(2);
    }

    @Property
    void whatIsKeptIsKeptAsItIs(@ForAll String typed) {
        String once = UserText.lines(typed);
        assertThat(UserText.lines(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        assertThat(UserText.line(UserText.line(typed))).isEqualTo(UserText.line(typed));
        assertThat(once.codePoints()
                        .filter(each -> each != '\n' && each != '\t')
                        .anyMatch(Character::isISOControl))
                .isFalse();
    }
}
