package org.heed.notification;

import java.util.Map;
import org.heed.process.ServiceTaskHandler;

/** What this module offers to models, by name; nothing here can be performed. */
public final class EmailHandlers {
    private EmailHandlers() {}

    public static Map<String, ServiceTaskHandler> all() {
        return Map.of(
                "tell", new Tell(null, null, null),
                "tellLeadOfficer", new TellLeadOfficer(null, null, null),
                "tellChair", new TellChair(null, null, null),
                "tellEscalation", new TellEscalation(null, null, null),
                "remind", new Remind(null, null, null, null),
                "escalate", new Escalate(null, null, null, null));
    }
}
