package org.heed.recommendation.register;

import org.heed.identity.User;
import org.heed.identity.permission.ExemptReach;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.Reach;
import org.heed.shared.database.Alternatives;
import org.heed.shared.database.Conditions;

/** What a person may read, as conditions on rows of the table {@code recommendation}; agrees with {@link Permissions}. */
public final class VisibilityFilter {
    private VisibilityFilter() {}

    /** The cases that the person finds in lists. */
    public static Conditions reads(User user) {
        Reach reach = Permissions.readable(user);
        return reach.everything()
                ? new Conditions()
                : new Alternatives()
                        .among("panel", "panels", reach.panels())
                        .among("service", "services", reach.services())
                        .conditions();
    }

    /** The cases whose words the person may see; the columns are those of {@code entry}. */
    static Conditions sees(User user) {
        ExemptReach exempt = Permissions.exempt(user);
        if (exempt.everything()) {
            return new Conditions();
        }
        Alternatives ways = new Alternatives()
                .or("not exists (select from withheld where withheld.case_id = entry.id)")
                .among("entry.panel", "exemptPanels", exempt.panels())
                .among("entry.service", "exemptServices", exempt.services());
        if (exempt.leads()) {
            ways.or("entry.lead_officer = :reader").with("reader", exempt.person());
        }
        if (!exempt.memberOf().isEmpty()) {
            ways.or("entry.panel = any(:memberOf) and exists (select from withheld where withheld.case_id = entry.id"
                            + " and withheld.admitted @> array[:reader]::text[])")
                    .with("memberOf", exempt.memberOf().toArray(String[]::new))
                    .with("reader", exempt.person());
        }
        return ways.conditions();
    }
}
