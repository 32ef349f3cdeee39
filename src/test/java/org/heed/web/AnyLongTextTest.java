package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.Growth;
import org.heed.shared.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever was typed: a page holds allowed elements alone and every word, and grows as the text does. */
class AnyLongTextTest {
    /** Spaces and line breaks are written as ~ and ;. */
    private static final String UNITS =
            "[ ] * ** >~ -~ *~ 1.~ -~a; ~~-~a; ` < & \\ ![ [a]( **a a** [a](https://b.example)~"
                    + " https://b.example/( ](https:// _ [a]:~b; ; <!-- 1.~a; 5.~a; a; •a; ( ) https://b.example).";

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "div", Set.of("class"),
            "p", Set.of(),
            "ul", Set.of("class"),
            "ol", Set.of("class", "start"),
            "li", Set.of("value"),
            "strong", Set.of(),
            "a", Set.of("class", "href", "rel"),
            "br", Set.of(),
            "bdi", Set.of(),
            "span", Set.of("class"));

    @Property(tries = 3000)
    void anyTextIsOfAllowedElementsAndHasAllItsWords(@ForAll("texts") String typed) throws Exception {
        Document page = LongTextTest.parsed(typed);
        List<String> shown = new ArrayList<>();
        collect(page.getDocumentElement(), shown);
        assertThat(shown).as("elements and attributes of %s", typed).isEmpty();
        String text = page.getDocumentElement().getTextContent();
        for (String word : letters(typed)) {
            assertThat(text + " " + addresses(page)).contains(word);
        }
        String plain = Markdown.plain(typed);
        for (String word : words(typed)) {
            assertThat(plain).contains(word);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                "- ",
                "* ",
                "•",
                "1. ",
                "2) ",
                "12. ",
                "**",
                "*",
                "_",
                "__",
                "[",
                "]",
                "](",
                ")",
                "(",
                "https://a.example/x",
                "mailto:a@b",
                "javascript:",
                "<",
                ">",
                "&",
                "&lt;",
                "`",
                "```",
                "\\",
                "!",
                "![",
                "#",
                "# ",
                "> ",
                "---",
                "===",
                "~~~",
                "|",
                "\n",
                "\n\n",
                "  ",
                "\t",
                "    ",
                "\"",
                "'",
                "<b>",
                "<!--",
                "]: ",
                "word",
                "Other",
                "7",
                "é",
                "שלום",
                "\u202e",
                "😀",
                "\u0000",
                "\u2028");
        return Arbitraries.oneOf(marks, marks, marks, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Test
    void whatIsWrittenGrowsAsTheTextDoes() {
        for (String unit : UNITS.split(" ")) {
            Growth.of(5000, times -> LongTextTest.page(unit(unit).repeat(times)).length());
            Growth.ofBytes(
                    2500, times -> () -> Markdown.plain("**x**\n" + unit(unit).repeat(times)));
        }
    }

    @Test
    void whatStandsWithinAnotherHasABound() throws Exception {
        String deep = IntStream.range(0, 200)
                .mapToObj(level -> "  ".repeat(level) + (level % 2 == 0 ? "- " : "1. ") + "level")
                .collect(Collectors.joining("\n"));
        for (String typed : List.of(
                deep,
                "- ".repeat(10000) + "x",
                "> ".repeat(10000),
                "1. ".repeat(10000) + "x",
                "**a ".repeat(2000) + "b** ".repeat(2000))) {
            assertThat(depth(LongTextTest.parsed(typed).getDocumentElement())).isLessThanOrEqualTo(8);
        }
    }

    private static int depth(Node node) {
        int deepest = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    private static String unit(String written) {
        return written.replace('~', ' ').replace(';', '\n');
    }

    private static void collect(Element element, List<String> notAllowed) {
        Set<String> attributes = ALLOWED.get(element.getTagName());
        if (attributes == null) {
            notAllowed.add(element.getTagName());
            return;
        }
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            boolean address = attribute.getNodeName().equals("href");
            if (!attributes.contains(attribute.getNodeName())
                    || address
                            && !attribute
                                    .getNodeValue()
                                    .toLowerCase(Locale.ROOT)
                                    .matches("(https?://|mailto:)\\S+")) {
                notAllowed.add(element.getTagName() + " " + attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, notAllowed);
            }
        }
    }

    private static String addresses(Document page) {
        return IntStream.range(0, page.getElementsByTagName("a").getLength())
                .mapToObj(at -> ((Element) page.getElementsByTagName("a").item(at)).getAttribute("href"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> letters(String typed) {
        return found("[\\p{L}\\p{M}]+", typed);
    }

    private static List<String> words(String typed) {
        return found("[\\p{L}\\p{M}\\p{N}]+", typed).stream()
                .filter(word -> !word.equalsIgnoreCase("mailto"))
                .toList();
    }

    private static List<String> found(String pattern, String typed) {
        Matcher matcher = Pattern.compile(pattern).matcher(typed);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
