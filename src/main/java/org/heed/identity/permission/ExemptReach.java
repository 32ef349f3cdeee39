package org.heed.identity.permission;

import java.util.Set;

/**
 * The exempt matter that a person may see: all of it, that of some panels and services, what the person leads on, and, as a member of
 * some panels, that to which the person is admitted.
 */
public record ExemptReach(
        boolean everything,
        Set<String> panels,
        Set<String> services,
        Set<String> memberOf,
        String person,
        boolean leads) {

    boolean covers(ExemptMatter matter) {
        String panel = matter.scope().panel();
        String service = matter.scope().service();
        return everything
                || panels.contains(panel)
                || (service != null && services.contains(service))
                || (leads && person.equals(matter.leadOfficer()))
                || (memberOf.contains(panel) && matter.admitted().contains(person));
    }
}
