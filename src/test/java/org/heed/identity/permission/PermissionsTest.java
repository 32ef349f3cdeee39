package org.heed.identity.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;

/** The table of PRODUCT.md, and that lists and single cases agree. */
class PermissionsTest {
    @Provide
    Arbitrary<User> users() {
        return people();
    }

    /** One person with any roles, panels and services. */
    static Arbitrary<User> people() {
        return Combinators.combine(
                        Arbitraries.of(Role.class).set().ofMaxSize(3),
                        Arbitraries.of("p1", "p2").set(),
                        Arbitraries.of("s1", "s2").set())
                .as((roles, panels, services) -> new User("u", "u", "U", "u@x", roles, panels, services));
    }

    @Provide
    Arbitrary<CaseScope> scopes() {
        return Combinators.combine(
                        Arbitraries.of("p1", "p2"), Arbitraries.of("s1", "s2").injectNull(0.3))
                .as(CaseScope::new);
    }

    @Property
    void listsShowExactlyWhatMayBeRead(@ForAll("users") User user, @ForAll("scopes") CaseScope scope) {
        Reach reach = Permissions.readable(user);
        boolean listed = reach.everything()
                || reach.panels().contains(scope.panel())
                || (scope.service() != null && reach.services().contains(scope.service()));
        assertThat(listed).isEqualTo(Permissions.mayRead(user, scope));
    }

    @Property
    void nobodyDoesATaskFromWhichTheyAreExcluded(
            @ForAll("users") User user, @ForAll("scopes") CaseScope scope, @ForAll Role role) {
        TaskScope task = new TaskScope(Set.of(role), scope, null, Set.of("u"));
        assertThat(TaskPermissions.mayComplete(user, task)).isFalse();
    }

    @Property
    void whoMayDoATaskHoldsItsRoleAndMayReadItsCase(
            @ForAll("users") User user, @ForAll("scopes") CaseScope scope, @ForAll Role role) {
        TaskScope task = new TaskScope(Set.of(role), scope, null, Set.of());
        if (TaskPermissions.mayComplete(user, task)) {
            assertThat(user.roles()).contains(role);
            assertThat(Permissions.mayRead(user, scope)).isTrue();
        }
        TaskScope held = new TaskScope(Set.of(role), scope, "somebody else", Set.of());
        assertThat(TaskPermissions.mayComplete(user, held)).isFalse();
    }

    @Property
    void whoAddsEvidenceMayReadTheCaseAndKeepsOthersPieces(
            @ForAll("users") User user, @ForAll("scopes") CaseScope scope) {
        boolean adds = EvidencePermissions.mayAddEvidence(user, scope);
        boolean keeps = user.roles().contains(Role.SCRUTINY) && user.panels().contains(scope.panel());
        assertThat(!adds || Permissions.mayRead(user, scope)).isTrue();
        assertThat(EvidencePermissions.mayWithdrawEvidence(user, scope, "somebody else"))
                .isEqualTo(keeps);
        assertThat(EvidencePermissions.mayWithdrawEvidence(user, scope, user.id()))
                .isEqualTo(adds);
    }

    @Example
    void everyRoleDoesWhatTheTableSays() {
        for (Role role : Role.values()) {
            User user = new User("u", "u", "U", "u@x", Set.of(role), Set.of("p1"), Set.of("s1"));
            boolean all = role == Role.ADMINISTRATOR || role == Role.AUDITOR;
            assertThat(Permissions.mayRead(user, new CaseScope("p1", null))).isTrue();
            assertThat(Permissions.mayRead(user, new CaseScope("p2", "s2")))
                    .as("%s", role)
                    .isEqualTo(all);
            assertThat(Permissions.mayRegister(user, "p1")).as("%s", role).isEqualTo(role == Role.SCRUTINY);
            assertThat(Permissions.mayRegister(user, "p2")).isFalse();
            assertThat(EvidencePermissions.mayAddEvidence(user, new CaseScope("p1", "s1")))
                    .as("%s", role)
                    .isEqualTo(Set.of(Role.OFFICER, Role.SCRUTINY, Role.DIRECTOR, Role.EXECUTIVE)
                            .contains(role));
            assertThat(CouncilPermissions.mayReadAudit(user)).as("%s", role).isEqualTo(all);
            assertThat(CouncilPermissions.mayMoveClock(user)).as("%s", role).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(CouncilPermissions.mayReadOutbox(user)).as("%s", role).isEqualTo(role == Role.ADMINISTRATOR);
        }
        User nobody = new User("u", "u", "U", "u@x", Set.of(), Set.of("p1"), Set.of("s1"));
        assertThat(Permissions.mayRead(nobody, new CaseScope("p1", "s1"))).isFalse();
    }

    /** Whoever covers, hands on, is asked or gives back does so only with a role that reaches the case, and never where excluded. */
    @Property
    void coverAndHelpWidenNothing(
            @ForAll("users") User user,
            @ForAll("scopes") CaseScope scope,
            @ForAll Role role,
            @ForAll("holders") String holder,
            @ForAll boolean excluded,
            @ForAll boolean helped) {
        User covering = user.covering(Set.of("away"));
        Set<String> out = excluded ? Set.of("u") : Set.of();
        TaskScope task = new TaskScope(Set.of(role), scope, holder, out, helped ? "away" : null);
        boolean any = TaskPermissions.mayComplete(covering, task)
                || TaskPermissions.mayAskForHelp(covering, task)
                || TaskPermissions.mayGiveBack(covering, task)
                || TaskPermissions.mayTakeBack(covering, task);
        if (any) {
            assertThat(TaskPermissions.isForTeamOf(user, task)).isTrue();
        }
        if (excluded) {
            assertThat(any || TaskPermissions.mayHand(covering, task)).isFalse();
        }
        if (helped || holder.equals("other")) {
            assertThat(TaskPermissions.mayComplete(covering, task)).isFalse();
        }
        if (TaskPermissions.mayHand(covering, task)) {
            assertThat(TaskPermissions.mayComplete(covering, task) || CoverPermissions.mayHandOver(user, scope))
                    .isTrue();
        }
        assertThat(Permissions.readable(covering)).isEqualTo(Permissions.readable(user));
        assertThat(Permissions.exempt(covering)).isEqualTo(Permissions.exempt(user));
    }

    @Provide
    Arbitrary<String> holders() {
        return Arbitraries.of("u", "away", "other");
    }

    @Property
    void nobodyCoversForTheExcluded(@ForAll("users") User user, @ForAll("scopes") CaseScope scope, @ForAll Role role) {
        TaskScope task = new TaskScope(Set.of(role), scope, "away", Set.of("away"));
        assertThat(TaskPermissions.mayComplete(user.covering(Set.of("away")), task))
                .isFalse();
    }

    @Property
    void onlyAdministratorsAndThePanelSetWhoCoversForOthers(@ForAll("users") User user) {
        User other = new User("v", "v", "V", "v@x", Set.of(Role.CHAIR), Set.of("p1"), Set.of());
        assertThat(CoverPermissions.maySetAbsence(user, other))
                .isEqualTo(user.has(Role.ADMINISTRATOR)
                        || user.has(Role.SCRUTINY) && user.panels().contains("p1"));
        assertThat(CoverPermissions.maySetAbsence(user, user))
                .isEqualTo(!user.roles().isEmpty());
    }
}
