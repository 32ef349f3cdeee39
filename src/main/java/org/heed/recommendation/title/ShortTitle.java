package org.heed.recommendation.title;

import java.util.regex.Pattern;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A title made of the wording of a recommendation: its first words, without what every recommendation begins with. */
public final class ShortTitle {
    /** In characters; what is longer is cut between words. */
    static final int LONGEST = 80;

    /** What a title is made of is at the beginning of a wording. */
    private static final int LOOKED_AT = 400;

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:• )?(?:\\(?\\w{1,3}[.)] )?(?:the [\\w'’ ]{1,40}?(?:panel|committee) (?:recommends?|requests?|asks?|agreed) )?(?:that )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.;:?!](?= |$)");
    private static final Pattern ITEM = Pattern.compile("\n(?:• |\\d{1,3}[.)] )");
    private static final String CUT = "…";

    private ShortTitle() {}

    /** The title that somebody has given, or else one made of the wording. */
    public static String of(@Nullable String given, String wording) {
        return given == null ? of(wording) : given;
    }

    public static String of(String wording) {
        String looked = wording.substring(0, Math.min(wording.length(), LOOKED_AT));
        String words = UserText.line(untilSecondItem(Markdown.plain(looked)));
        String rest = BEGINNING.matcher(words).replaceFirst("");
        String first = END.split(rest.isEmpty() ? words : rest, 2)[0];
        String cut = cut(first.isEmpty() ? words : first);
        return StringUtils.capitalize(cut);
    }

    /** A list goes on with each of its items; the first of them belongs to the words before it. */
    private static String untilSecondItem(String text) {
        String[] pieces = ITEM.split(text, 3);
        if (UserText.showsNothing(pieces[0])) {
            return text;
        }
        boolean leads = pieces.length > 1 && pieces[0].endsWith(":");
        return leads ? pieces[0].substring(0, pieces[0].length() - 1) + " " + pieces[1] : pieces[0];
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST - 1);
        int comma = words.lastIndexOf(',', LONGEST - 1);
        if (comma > LONGEST / 2) {
            return words.substring(0, comma);
        }
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
