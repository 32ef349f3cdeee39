package org.heed.recommendation.part;

/** What a panel wants done before a recommendation of it goes on; kept where panels are, and asked at the moment. */
public interface PanelRules {
    /** Whether each reply must be signed off. */
    boolean signsOff(String panel);

    /** Whether each part must have a reply of its own before the recommendation is replied to. */
    boolean partsBeforeReply(String panel);

    /** Whether no part and no improvement action may be open when a closure is proposed. */
    boolean doneBeforeClosure(String panel);
}
