package org.heed.recommendation;

import java.util.Map;

/** Files that a room adds to everything about a case, such as its evidence; never asked where the words are withheld from the reader. */
public interface CaseExport {
    /** The files by their name in the archive, where folders are divided by a slash. */
    Map<String, byte[]> files(RegisterEntry about);
}
