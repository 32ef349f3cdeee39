package org.heed.identity.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scrutiny officer of the panel reminds whoever is late, and nobody else does. */
class RemindPermissionTest {
    private static final TaskScope TASK =
            new TaskScope(Set.of(Role.OFFICER), new CaseScope("children", "learning"), "olive", Set.of(), null);

    private static User somebody(Role role, String panel) {
        return new User("a", "a", "A", "a@x", Set.of(role), Set.of(panel), Set.of("learning"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyScrutinyOfficersDo(Role role) {
        User user = somebody(role, "children");
        assertThat(TaskPermissions.mayRemind(user, TASK)).isEqualTo(role == Role.SCRUTINY);
        if (role != Role.SCRUTINY) {
            assertThatThrownBy(() -> TaskPermissions.requireRemindSomewhere(user))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void notInAnotherPanel() {
        User other = somebody(Role.SCRUTINY, "places");
        assertThat(TaskPermissions.mayRemindSomewhere(other)).isTrue();
        assertThat(TaskPermissions.mayRemind(other, TASK)).isFalse();
    }
}
