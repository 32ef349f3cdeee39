package org.heed.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a long text without marks, and what stays as it was typed. */
class MarkdownTest {
    @Test
    void bulletsNumbersBoldAndLinksAreReadWithoutMarks() {
        assertThat(Markdown.plain("We will:\n- do **this**\n- see [the plan](https://a.example/plan_1)\n\nBy May."))
                .isEqualTo("We will:\n• do this\n• see the plan (https://a.example/plan_1)\n\nBy May.");
        assertThat(Markdown.plain("3. third\n4. fourth\n9) ninth")).isEqualTo("3. third\n4. fourth\n9) ninth");
        assertThat(Markdown.plain("1. one\n   - a\n   - b\n2. two")).isEqualTo("1. one\n  • a\n  • b\n2. two");
        assertThat(Markdown.plain("[Write](mailto:a@b.example)")).isEqualTo("Write (a@b.example)");
        assertThat(Markdown.plain("[https://a.example](https://a.example)")).isEqualTo("https://a.example");
    }

    @Test
    void whatAnOfficeProgramPastesIsAList() {
        assertThat(Markdown.plain("Actions:\n•\tTrain staff\n  ◦ twice\n•Report"))
                .isEqualTo("Actions:\n• Train staff\n  • twice\n• Report");
    }

    @Test
    void aLineAtTheMarginEndsAList() {
        assertThat(Markdown.plain("- one\n- two\nThat is all.")).isEqualTo("• one\n• two\n\nThat is all.");
        assertThat(Markdown.plain("- one\n  goes on\n- two")).isEqualTo("• one\n  goes on\n• two");
        assertThat(Markdown.plain("1. The council should\ndo this.\n2. It should do that."))
                .isEqualTo("1. The council should\n\ndo this.\n\n2. It should do that.".replace("\n\n2", "\n2"));
    }

    @Test
    void numbersStayAsTheyWereTyped() {
        assertThat(Markdown.plain("1. one\n1. one\n5. five\n7) seven")).isEqualTo("1. one\n1. one\n5. five\n7) seven");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2*3*4 and 2**3**4, snake_case, __init__, *so* _called_",
                "[sic], [1]: https://a.example/x and [a][b], [x](javascript:alert(1)), [x](/recommendations)",
                "# No heading\n> no quotation\n---\n===\n```\nno code\n```\n    nor here",
                "<b>no HTML</b> &copy; &lt; <!-- not hidden --> `C:\\!temp\\file` \\\\server\\share!",
                "In the year\n2026. It was\n12. December, + 5 %\n+ 6 %",
                "-",
                "- ",
                "a\n\n\n\nb\n   c\t\td",
                "-5 degrees, 1.5 million, 3.Recommendation, (1) first, a) second",
                "First [a](https://a.example \"with a title\")",
                "01. first\n1234. second"
            })
    void whatIsNoMarkStaysAsItWasTyped(String typed) {
        assertThat(Markdown.plain(typed)).isEqualTo(typed);
    }

    @Test
    void aParagraphIsBoldAHundredTimesAtMost() {
        assertThat(Markdown.plain("**a** ".repeat(101))).isEqualTo("a ".repeat(100) + "**a**");
        assertThat(Markdown.plain("**a** ".repeat(100) + "\n\n**b**")).endsWith("a\n\nb");
    }

    @Test
    void theBeginningOfATextIsCutBetweenCharacters() {
        assertThat(Markdown.brief("**Short** text", 10)).isEqualTo("Short text");
        assertThat(Markdown.brief("- one\n- two", 6)).isEqualTo("• one…");
        assertThat(Markdown.brief("😀".repeat(9), 3)).isEqualTo("😀😀…");
        assertThat(Markdown.brief("x".repeat(90) + "😀", 23)).hasSize(23).endsWith("…");
    }
}
