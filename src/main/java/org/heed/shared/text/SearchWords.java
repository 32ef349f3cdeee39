package org.heed.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.shared.BadRequest;

/** The words with which somebody searches a list. */
public final class SearchWords {
    private static final int LONGEST = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters that Unicode does not take apart, as PostgreSQL's unaccent writes them. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("\u02bc", "'"));

    private SearchWords() {}

    /** The words without space around them; raises {@link BadRequest} where no list can be searched with them. */
    public static String of(String typed) {
        String words = UserText.line(typed);
        if (words.length() > LONGEST || typed.indexOf('\u0000') >= 0) {
            throw new BadRequest("form.search.words", LONGEST);
        }
        return words;
    }

    /** A text without accents and case, in which Sian is Siân and O'Connor is O’Connor; {@code heed_folded} says the same in SQL. */
    public static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(UserText.line(text), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Whether each of the words is how one of the texts, or a word within them, begins; case and accents count for nothing. */
    public static boolean begin(String words, String... texts) {
        String[] parts = SPACES.split(folded(words));
        String[] names = Arrays.stream(texts)
                .map(SearchWords::folded)
                .flatMap(text -> Stream.concat(Stream.of(text), SPACES.splitAsStream(text)))
                .toArray(String[]::new);
        return Arrays.stream(parts).allMatch(part -> Arrays.stream(names).anyMatch(name -> name.startsWith(part)));
    }
}
