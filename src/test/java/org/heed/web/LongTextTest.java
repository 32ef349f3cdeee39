package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Long texts on pages: a closed set of elements, whatever was typed, and every word of it. */
class LongTextTest {
    private static final SpringTemplateEngine ENGINE = engine();
    private static final String TEMPLATE = "<div class=\"heed-text\" heed:long=\"${words}\"></div>";

    private static SpringTemplateEngine engine() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.addDialect(new ShownTexts());
        engine.addDialect(new LongTexts());
        return engine;
    }

    static String page(String words) {
        return ENGINE.process(TEMPLATE, new Context(Locale.UK, Map.of("words", words)));
    }

    private static String inside(String words) {
        String page = page(words);
        return page.substring("<div class=\"heed-text\">".length(), page.length() - "</div>".length());
    }

    @Test
    void theClosedSetIsShown() {
        assertThat(inside("We will:\n- do **this**\n- that\n\nBy [the plan](https://a.example/)."))
                .isEqualTo(
                        "<p>We will:</p><ul class=\"govuk-list govuk-list--bullet\"><li>do <strong>this</strong></li>"
                                + "<li>that</li></ul><p>By <a class=\"govuk-link heed-external\" href=\"https://a.example/\""
                                + " rel=\"nofollow noopener\">the plan</a>.</p>");
        assertThat(inside("3) three\n4) four\n9) nine"))
                .isEqualTo("<ol class=\"govuk-list govuk-list--number heed-list--bracket\" start=\"3\"><li>three</li>"
                        + "<li>four</li><li value=\"9\">nine</li></ol>");
        assertThat(inside("one\ntwo\n\nthree")).isEqualTo("<p>one<br/>two</p><p>three</p>");
        assertThat(inside("- one\n\n  more")).contains("<li>one<p>more</p></li>");
        assertThat(inside("")).isEmpty();
    }

    @Test
    void bareAddressesAreLinksWithoutWhatEndsTheSentence() {
        assertThat(inside("See https://a.example/x_(y)?a=1&b=2. (Or http://b.example/)"))
                .contains("href=\"https://a.example/x_(y)?a=1&amp;b=2\"")
                .contains("</a>. (Or <a")
                .contains("href=\"http://b.example/\" rel=\"nofollow noopener\"")
                .endsWith("</a>)</p>");
        assertThat(inside("[x](https://a.example\" onclick=\"alert(1))"))
                .contains("href=\"https://a.example\" rel=")
                .doesNotContain("<a onclick", "\"alert");
        assertThat(inside("https:// and ftp://x and https://.")).doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>)",
                "[x](vbscript:x)",
                "<script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "&#106;avascript:alert(1)",
                "[x](&#106;avascript:alert(1))"
            })
    void nothingThatWasTypedRuns(String typed) throws Exception {
        Document page = parsed(typed);
        assertThat(page.getElementsByTagName("a").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).isEqualTo(typed.replace("\n", ""));
    }

    static Document parsed(String typed) throws Exception {
        String page = page(typed);
        StringBuilder legal = new StringBuilder();
        page.codePoints()
                .filter(each -> each >= ' ' && each != 0xFFFE && each != 0xFFFF && (each < 0xD800 || each > 0xDFFF)
                        || each == '\n'
                        || each == '\t')
                .forEach(legal::appendCodePoint);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(legal.toString())));
    }
}
