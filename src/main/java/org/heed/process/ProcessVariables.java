package org.heed.process;

import java.util.Set;

/** The names of the routing facts that the product itself sets; the shipped models read them. */
public final class ProcessVariables {
    public static final String PANEL = "panel";
    public static final String KIND = "kind";
    public static final String SERVICE = "service";
    public static final String LEAD_OFFICER = "leadOfficer";
    public static final String RESPONSE_DUE = "responseDue";
    public static final String REMINDER_DUE = "reminderDue";
    public static final String PANEL_SIGNS_OFF = "panelSignsOff";
    public static final String SIGN_OFF = "signOff";
    public static final String SIGNED_OFF = "signedOff";
    public static final String DECLINED = "declined";
    public static final String FIRM_DECISION_DUE = "firmDecisionDue";
    public static final String PAUSED = "paused";
    public static final String PAUSED_UNTIL = "pausedUntil";
    public static final String RESPONDED_BY = "respondedBy";
    public static final String PANEL_VIEW = "panelView";
    public static final String GRADE = "grade";
    public static final String CLOSURE_PROPOSED = "closureProposed";
    public static final String CLOSURE_PROPOSED_BY = "closureProposedBy";
    public static final String CLOSURE_READY = "closureReady";
    public static final String CLOSURE_APPROVED = "closureApproved";
    public static final String CLOSURE_RETURNED = "closureReturned";

    /** All of them; nobody else sets one. */
    public static final Set<String> ALL = Set.of(
            PANEL,
            KIND,
            SERVICE,
            LEAD_OFFICER,
            RESPONSE_DUE,
            REMINDER_DUE,
            PANEL_SIGNS_OFF,
            SIGN_OFF,
            SIGNED_OFF,
            DECLINED,
            FIRM_DECISION_DUE,
            PAUSED,
            PAUSED_UNTIL,
            RESPONDED_BY,
            PANEL_VIEW,
            GRADE,
            CLOSURE_PROPOSED,
            CLOSURE_PROPOSED_BY,
            CLOSURE_READY,
            CLOSURE_APPROVED,
            CLOSURE_RETURNED);

    private ProcessVariables() {}
}
