package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Whatever people have typed stays within its column and its direction, on every page. */
class ShownTextTest {
    private static final String ADDRESS = "https://alderbridge.example/a/very/long/address";

    private static String page(String template, Object words) {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.addDialect(new ShownTexts());
        return engine.process(template, new Context(Locale.UK, Map.of("words", words)));
    }

    @Test
    void aWordTooLongForALineMayBreak() {
        assertThat(page("<td th:text=\"${words}\"></td>", "See " + ADDRESS + " there"))
                .isEqualTo("<td>See <span class=\"heed-long\">" + ADDRESS + "</span> there</td>");
        assertThat(page("<td th:text=\"${words}\"></td>", "Recommendations of responsibilities"))
                .isEqualTo("<td>Recommendations of responsibilities</td>");
        assertThat(page("<td th:text=\"${words}\"></td>", "CLSP-2026/27-01")).isEqualTo("<td>CLSP-2026/27-01</td>");
        assertThat(page("<td th:text=\"${words}\"></td>", "1234-".repeat(9))).contains("heed-long");
        assertThat(page("<h1><th:block th:text=\"${words}\"></th:block></h1>", "<&\"".repeat(9)))
                .isEqualTo("<h1><span class=\"heed-long\">" + "&lt;&amp;&quot;".repeat(9) + "</span></h1>");
    }

    @Test
    void nothingTurnsWhatStandsBesideIt() {
        assertThat(page("<p><b th:text=\"${words}\"></b> on 3 March</p>", "evil\u202e"))
                .isEqualTo("<p><b>evil</b> on 3 March</p>");
        assertThat(page("<p><th:block th:text=\"${words}\"></th:block> on 3 March</p>", "שלום"))
                .isEqualTo("<p><bdi>שלום</bdi> on 3 March</p>");
    }

    @Test
    void whereNoElementCanStandNoneIsPut() {
        for (String element : List.of("title", "option")) {
            String template = "<" + element + " th:text=\"${words}\"></" + element + "><p th:text=\"${words}\"></p>";
            assertThat(page(template, "שלום " + ADDRESS + "\u202e"))
                    .startsWith("<" + element + ">\u2068שלום " + ADDRESS + "\u2069</" + element + "><p><bdi>");
        }
    }

    @Test
    void whatIsToBeChangedStaysAsItIs() {
        String typed = "שלום\u202e " + ADDRESS;
        assertThat(page("<textarea th:text=\"${words}\"></textarea><p th:text=\"${words}\"></p>", typed))
                .startsWith("<textarea>" + typed + "</textarea><p><bdi>");
        assertThat(page("<input th:value=\"${words}\">", typed)).contains(typed);
    }

    /** What goes another way than th:text would not be a text of its own on its way out. */
    @Test
    void everyTemplateShowsWhatPeopleTypedAsText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(40);
            for (Path template : templates) {
                assertThat(Files.readString(template))
                        .as("%s", template)
                        .doesNotContain("[[", "[(", "th:inline")
                        .doesNotContainPattern("<(?!script)[^>]*th:utext")
                        .as("a long text goes by heed:long, #long.plain or #long.brief in %s", template)
                        .doesNotContainPattern(
                                "<(?!textarea)[a-z]+\\d? [^>]*th:text=\"[^\"(]*\\$\\{[^\"()]*\\.(?:wording|words|shows|reason)}");
            }
        }
    }

    @Test
    void sentencesIsolateWhatIsPutIntoThem() {
        UserMessages bundle = new UserMessages();
        MessageSourceAccessor sentences = bundle.messages(bundle.messageSource());
        assertThat(sentences.getMessage("layout.signedIn", new Object[] {"שלום\u202e"}))
                .contains("\u2068שלום\u2069");
        assertThat(sentences.getMessage("layout.signedIn", new Object[] {"Ann\u202e"}))
                .contains("Ann")
                .doesNotContain("\u202e", "\u2068");
    }
}
