package org.heed.process;

/** What a case is called: its reference and, where its words are open to all, its short title; else that is empty. */
public record CaseName(String reference, String title) {
    /** Where nothing is known of the case. */
    public static final CaseName NONE = new CaseName("", "");
}
