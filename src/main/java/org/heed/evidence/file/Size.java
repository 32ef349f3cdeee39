package org.heed.evidence.file;

import java.util.Locale;

/** Sizes as people say them: 1.2 MB. */
public final class Size {
    private static final double STEP = 1024;

    private Size() {}

    public static String words(long bytes) {
        if (bytes < STEP) {
            return bytes + " bytes";
        }
        return bytes < STEP * STEP ? written(bytes / STEP, "kB") : written(bytes / STEP / STEP, "MB");
    }

    private static String written(double number, String unit) {
        String text = String.format(Locale.UK, number < 10 ? "%.1f" : "%.0f", number);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " " + unit;
    }
}
