package org.heed.identity.absence;

/** A number about whoever is signed in that every page shows; it is asked in the statement that every request asks anyway. */
public interface ReaderFigure {
    /** The name by which templates find it; a word of letters. */
    String name();

    /** An expression of SQL that counts it, cheap and with a bound, for the person {@code :reader}. */
    String sql();
}
