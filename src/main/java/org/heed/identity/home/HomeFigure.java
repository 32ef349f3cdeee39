package org.heed.identity.home;

/**
 * A number on the home page, and the list that it counts.
 *
 * @param label key of its words in the message bundle
 * @param count how many there are; one more than a list is counted where there are more
 * @param address of the list, with its filters set
 */
public record HomeFigure(String label, long count, String address) {
    private static final int WHOLE = 100;

    /** The length of its bar, in hundredths of that of the largest figure beside it. */
    public long length(long largest) {
        return largest == 0 ? 0 : count * WHOLE / largest;
    }
}
