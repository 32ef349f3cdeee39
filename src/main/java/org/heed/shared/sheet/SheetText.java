package org.heed.shared.sheet;

/** Texts as cells hold them. */
public final class SheetText {
    private SheetText() {}

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
