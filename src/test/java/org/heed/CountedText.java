package org.heed;

/** A text that counts how often a character of it is read. */
public final class CountedText implements CharSequence {
    private final String text;
    private final long[] reads;

    public CountedText(String text) {
        this(text, new long[1]);
    }

    private CountedText(String text, long[] reads) {
        this.text = text;
        this.reads = reads;
    }

    public long reads() {
        return reads[0];
    }

    @Override
    public char charAt(int index) {
        reads[0]++;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CountedText(text.substring(from, to), reads);
    }

    @Override
    public String toString() {
        return text;
    }
}
