package org.heed.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * A question before something is taken away, on a page of its own that works without a script: it sends again what was
 * sent, and that it is meant.
 *
 * @param code its words: {@code code.confirm}, {@code code.confirm.text} and {@code code.confirm.button}
 * @param arguments what it is done to, in words
 * @param action where it is sent again
 * @param back where nothing happens
 * @param values what was sent
 */
public record Confirmation(
        String code, List<String> arguments, String action, String back, Map<String, String> values) {
    /** The name of the value that says that it is meant. */
    public static final String CONFIRMED = "_confirmed";

    /** The page that asks. */
    public static final String VIEW = "web/confirm";

    /** What another page has with it that only asks before something is done. */
    public static final String ASKS = "onlyAsks";

    /** Whether the question has been answered. */
    public static boolean given(Map<String, String> posted) {
        return "yes".equals(posted.get(CONFIRMED));
    }

    public ModelAndView page() {
        Map<String, String> again = new TreeMap<>(values);
        again.remove("_csrf");
        again.put(CONFIRMED, "yes");
        return new ModelAndView(VIEW).addObject("confirm", this).addObject("again", again);
    }
}
