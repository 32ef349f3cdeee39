package org.heed.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.shared.text.Direction;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/**
 * Every text of every page on its way out: a word too long for a line may be broken, and what runs from right to left is isolated from what
 * stands beside it. What is in a field to be changed stays as it is.
 */
public final class ShownText extends AbstractTemplateHandler {
    /** No word of the language is longer, nor any reference, whose hyphens are places to break at. */
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{17,}|\\S{41,}");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,8};");
    private static final int LONGEST = 16;
    private static final int LONGEST_WITH_HYPHENS = 40;

    private static final Set<String> UNTOUCHED = Set.of("textarea", "script", "style");
    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "option", "svg");

    private final Deque<String> within = new ArrayDeque<>();
    private boolean styled = true;

    /** Thymeleaf makes one for each page. */
    public ShownText() {}

    /** A file that is read without our styles gets no marks for them; what is a part of a page has its page's. */
    @Override
    public void handleStandaloneElement(IStandaloneElementTag element) {
        styled |= element.getElementCompleteName().equals("link");
        super.handleStandaloneElement(element);
    }

    @Override
    public void handleOpenElement(IOpenElementTag element) {
        String name = element.getElementCompleteName();
        styled &= !name.equals("html");
        styled |= name.equals("link");
        if (UNTOUCHED.contains(name) || WITHOUT_ELEMENTS.contains(name)) {
            within.push(name);
        }
        super.handleOpenElement(element);
    }

    @Override
    public void handleCloseElement(ICloseElementTag element) {
        if (element.getElementCompleteName().equals(within.peek())) {
            within.pop();
        }
        super.handleCloseElement(element);
    }

    @Override
    public void handleText(IText text) {
        String written = text.getText();
        String shown = shown(written);
        super.handleText(
                shown.equals(written) ? text : getContext().getModelFactory().createText(shown));
    }

    /** A character that is written as an entity is one all the same. */
    private static boolean isLong(String word) {
        int characters = ENTITY.matcher(word).replaceAll(".").length();
        return characters > (word.indexOf('-') < 0 ? LONGEST : LONGEST_WITH_HYPHENS);
    }

    private String shown(String written) {
        if (written.isBlank() || within.stream().anyMatch(UNTOUCHED::contains)) {
            return written;
        }
        String contained = Direction.contained(written);
        if (!within.isEmpty()) {
            return Direction.runsRightToLeft(contained) ? Direction.isolated(contained) : contained;
        }
        String broken = LONG_WORD
                .matcher(contained)
                .replaceAll(word -> Matcher.quoteReplacement(
                        styled && isLong(word.group())
                                ? "<span class=\"heed-long\">" + word.group() + "</span>"
                                : word.group()));
        return Direction.runsRightToLeft(contained) ? "<bdi>" + broken + "</bdi>" : broken;
    }
}
