package org.heed.identity.home;

import org.heed.identity.User;

/** What a module shows on the home page under the figures of a part: a template of its own and what that shows. */
public interface HomeSection {
    HomePart part();

    /** The template whose fragment {@code section} shows it. */
    String template();

    /** What the fragment shows to this person, who has the part: a few rows, and links to the whole lists. */
    Object content(User user);

    /** A template and what its fragment shows. */
    record Shown(String template, Object content) {}
}
