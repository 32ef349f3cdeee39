package org.heed.recommendation.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.permission.ExemptReach;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.Reach;
import org.heed.shared.database.Conditions;

/** What a person may read, as conditions on rows of the table {@code recommendation}; agrees with {@link Permissions}. */
public final class VisibilityFilter {
    private VisibilityFilter() {}

    /** The cases that the person finds in lists. */
    public static Conditions reads(User user) {
        Reach reach = Permissions.readable(user);
        return reach.everything()
                ? new Conditions()
                : Conditions.among(Map.of("panel", reach.panels(), "service", reach.services()));
    }

    /** The cases whose words the person may see; the columns are those of {@code entry}. */
    static Conditions sees(User user) {
        ExemptReach exempt = Permissions.exempt(user);
        if (exempt.everything()) {
            return new Conditions();
        }
        Ways ways = new Ways()
                .way("not exists (select from withheld where withheld.case_id = entry.id)")
                .among("entry.panel", "exemptPanels", exempt.panels())
                .among("entry.service", "exemptServices", exempt.services());
        if (exempt.leads()) {
            ways.way("entry.lead_officer = :reader").with("reader", exempt.person());
        }
        if (!exempt.memberOf().isEmpty()) {
            ways.way("entry.panel = any(:memberOf) and exists (select from withheld where withheld.case_id = entry.id"
                            + " and withheld.admitted @> array[:reader]::text[])")
                    .with("memberOf", texts(exempt.memberOf()))
                    .with("reader", exempt.person());
        }
        return ways.one();
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    /** Ways in which a row may be had, one of which is enough. */
    private static final class Ways {
        private final List<String> ways = new ArrayList<>();
        private final Conditions values = new Conditions();

        Ways way(String condition) {
            ways.add("(" + condition + ")");
            return this;
        }

        Ways among(String column, String parameter, Collection<String> wanted) {
            return wanted.isEmpty()
                    ? this
                    : way(column + " = any(:" + parameter + ")").with(parameter, texts(wanted));
        }

        Ways with(String parameter, Object value) {
            values.with(parameter, value);
            return this;
        }

        Conditions one() {
            return values.and(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
        }
    }
}
