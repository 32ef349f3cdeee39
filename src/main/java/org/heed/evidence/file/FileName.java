package org.heed.evidence.file;

/** The name of a file as it is kept: without folders and what cannot be seen, and not too long. */
final class FileName {
    private static final int LONGEST = 200;
    private static final int LONGEST_END = 10;

    private FileName() {}

    static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .strip()
                .replaceAll("^\\.+", "");
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > LONGEST_END ? "" : name.substring(dot);
        String begin = name.substring(0, name.length() - end.length());
        int most = LONGEST - end.length();
        return begin.length() <= most ? name : begin.substring(0, whole(begin, most)) + end;
    }

    /** Where to cut so that no character is halved. */
    private static int whole(String text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
