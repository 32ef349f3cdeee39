package org.heed.web.branding;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heed.shared.database.StartImpossible;

/** A colour that can be read on white, and white on it. */
final class Colour {
    /** WCAG 2.2, success criterion 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    /** The same for what is on the pale grey of the navigation and the footer too. */
    static final double LEAST_CONTRAST_OF_LINKS = 5.1;

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};
    private static final double DARKER = 0.6;
    private static final double LARGEST = 255;
    private static final int HEX = 16;

    private final int[] channels;

    private Colour(int[] channels) {
        this.channels = channels;
    }

    /** Raises {@link StartImpossible} where it is no colour, or one on which white cannot be read. */
    static Colour of(String setting, String value, double least) {
        if (!WRITTEN.matcher(value).matches()) {
            throw new StartImpossible(
                    setting + " is “" + value + "”, which is not a colour.",
                    "Write it with six hexadecimal digits, as #0f4c4a.",
                    null);
        }
        Colour colour = new Colour(IntStream.of(1, 3, 5)
                .map(at -> Integer.parseInt(value.substring(at, at + 2), HEX))
                .toArray());
        if (colour.contrastWithWhite() < least) {
            throw new StartImpossible(
                    String.format(
                            Locale.UK,
                            "%s is %s, and its contrast with white is %.1f to 1: many people could not read it.",
                            setting,
                            value,
                            Math.floor(colour.contrastWithWhite() * 10) / 10),
                    "Choose a darker colour, with a contrast of at least " + least + " to 1.",
                    null);
        }
        return colour;
    }

    double contrastWithWhite() {
        double luminance = IntStream.range(0, channels.length)
                .mapToDouble(at -> LUMINANCE[at] * linear(channels[at] / LARGEST))
                .sum();
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** The same, darker, as for a link under the pointer. */
    Colour darker() {
        return new Colour(IntStream.of(channels)
                .map(channel -> (int) Math.round(channel * DARKER))
                .toArray());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", channels[0], channels[1], channels[2]);
    }
}
