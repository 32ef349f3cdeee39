package org.heed.shared;

/** The words with which somebody searches a list. */
public final class SearchWords {
    private static final int LONGEST = 100;

    private SearchWords() {}

    /** The words without space around them; raises {@link BadRequest} where no list can be searched with them. */
    public static String of(String typed) {
        if (typed.length() > LONGEST || typed.indexOf('\u0000') >= 0) {
            throw new BadRequest("form.search.words", LONGEST);
        }
        return typed.strip();
    }
}
