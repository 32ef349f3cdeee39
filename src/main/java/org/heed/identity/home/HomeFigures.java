package org.heed.identity.home;

import java.util.List;
import org.heed.identity.User;

/** Figures of a module for the home page; each is cheap to count and counts what the person may read. */
public interface HomeFigures {
    /** The figures for a part that this person has; none where the module has nothing to count for it. */
    List<HomeFigure> figures(HomePart part, User user);
}
