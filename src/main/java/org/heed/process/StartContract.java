package org.heed.process;

import org.heed.identity.Role;

/** What the process of a case begins with: its key, and what its start form must ask. */
public final class StartContract {
    public static final String PROCESS_KEY = "followUp";

    public static final TaskPromise FORM = TaskPromise.by(Role.SCRUTINY).list("meeting", "meetings");

    private StartContract() {}

    /** What a registration relies on. */
    public record Registration(String meeting, String item, String kind, String wording) {}
}
