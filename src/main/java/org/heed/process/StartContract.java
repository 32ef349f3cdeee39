package org.heed.process;

import org.heed.identity.Role;

/** What a process that follows up a recommendation begins with: its key, and what its start form must ask. */
final class StartContract {
    static final String PROCESS_KEY = "followUp";

    static final TaskPromise FORM = TaskPromise.by(Role.SCRUTINY).list("meeting", "meetings");

    private StartContract() {}

    /** What a registration relies on. */
    record Registration(String meeting, String item, String kind, String wording) {}
}
