package org.heed.recommendation.register;

import org.heed.identity.User;
import org.heed.identity.permission.ExemptReach;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person may read, as conditions on rows of the view {@code register_entry}; agrees with {@link Permissions}. */
public final class VisibilityFilter {
    /** The cases that the person finds in lists. */
    public static final String READS = "(:everything or panel = any(:panels) or service = any(:services))";

    /** The cases whose words the person may see. */
    static final String SEES =
            """
            (ground is null or :exempt
              or panel = any(:exemptPanels) or service = any(:exemptServices) or (:leads and lead_officer = :me)
              or (panel = any(:memberOf) and admitted @> array[:me]::text[]))""";

    private VisibilityFilter() {}

    /** Sets what {@link #READS} and {@link #SEES} ask for. */
    public static JdbcClient.StatementSpec of(User user, JdbcClient.StatementSpec statement) {
        Reach reach = Permissions.readable(user);
        ExemptReach exempt = Permissions.exempt(user);
        return statement
                .param("everything", reach.everything())
                .param("panels", reach.panels().toArray(String[]::new))
                .param("services", reach.services().toArray(String[]::new))
                .param("exempt", exempt.everything())
                .param("exemptPanels", exempt.panels().toArray(String[]::new))
                .param("exemptServices", exempt.services().toArray(String[]::new))
                .param("memberOf", exempt.memberOf().toArray(String[]::new))
                .param("leads", exempt.leads())
                .param("me", exempt.person());
    }
}
