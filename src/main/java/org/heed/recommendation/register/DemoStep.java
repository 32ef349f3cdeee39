package org.heed.recommendation.register;

import java.util.Map;
import org.heed.identity.User;

/** Something that people do about a case beside completing its tasks; the demonstration plays it through the module that keeps it. */
public interface DemoStep {
    /** What a play calls it. */
    String name();

    /** Does it with what was typed, as on the person's own page; raises what that page would refuse. */
    void perform(RegisterEntry about, Map<String, String> typed, User by);
}
