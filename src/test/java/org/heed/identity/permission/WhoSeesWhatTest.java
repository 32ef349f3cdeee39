package org.heed.identity.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.heed.identity.directory.IdentitySettings;
import org.heed.identity.directory.TokenUsers;
import org.springframework.core.io.ByteArrayResource;

/** Who sees exempt matter, and that the reasons given agree with what is decided. */
class WhoSeesWhatTest {
    @Provide
    Arbitrary<User> users() {
        return PermissionsTest.people();
    }

    @Provide
    Arbitrary<ExemptMatter> matters() {
        return Combinators.combine(
                        Arbitraries.of("p1", "p2"),
                        Arbitraries.of("s1", "s2").injectNull(0.3),
                        Arbitraries.of("u", "v").injectNull(0.3),
                        Arbitraries.of("u", "v").set())
                .as((panel, service, lead, admitted) ->
                        new ExemptMatter(new CaseScope(panel, service), lead, admitted));
    }

    @Property
    void whoSeesExemptMatterMayReadItsCase(@ForAll("users") User user, @ForAll("matters") ExemptMatter matter) {
        if (Permissions.maySeeExempt(user, matter)) {
            assertThat(Permissions.mayRead(user, matter.scope())).isTrue();
        }
    }

    @Property
    void theReasonsAgreeWithTheDecision(
            @ForAll("users") User user, @ForAll("matters") ExemptMatter matter, @ForAll boolean exempt) {
        AccessReasons.Answer answer = AccessReasons.of(user, matter, exempt);
        assertThat(answer.reads()).isEqualTo(Permissions.mayRead(user, matter.scope()));
        assertThat(answer.seesExempt())
                .isEqualTo(exempt ? Permissions.maySeeExempt(user, matter) : Permissions.mayRead(user, matter.scope()));
        assertThat(answer.reasons()).as("nobody is left without a reason").isNotEmpty();
    }

    @Example
    void everyRoleSeesWhatTheTableSays() {
        ExemptMatter led = new ExemptMatter(new CaseScope("p1", "s1"), "u", Set.of());
        ExemptMatter others = new ExemptMatter(new CaseScope("p1", "s1"), "v", Set.of());
        ExemptMatter admitted = new ExemptMatter(new CaseScope("p1", "s1"), "v", Set.of("u"));
        ExemptMatter elsewhere = new ExemptMatter(new CaseScope("p2", "s2"), "v", Set.of("u"));
        for (Role role : Role.values()) {
            User user = new User("u", "u", "U", "u@x", Set.of(role), Set.of("p1"), Set.of("s1"));
            boolean ofPanelOrService = Set.of(Role.SCRUTINY, Role.CHAIR, Role.DIRECTOR, Role.EXECUTIVE, Role.AUDITOR)
                    .contains(role);
            assertThat(Permissions.maySeeExempt(user, others)).as("%s", role).isEqualTo(ofPanelOrService);
            assertThat(Permissions.maySeeExempt(user, led))
                    .as("%s", role)
                    .isEqualTo(ofPanelOrService || role == Role.OFFICER);
            assertThat(Permissions.maySeeExempt(user, admitted))
                    .as("%s", role)
                    .isEqualTo(ofPanelOrService || role == Role.MEMBER);
            assertThat(Permissions.maySeeExempt(user, elsewhere)).as("%s", role).isEqualTo(role == Role.AUDITOR);
        }
    }

    @Example
    void aTokenSaysWhoSomebodyIs() {
        TokenUsers tokens = new TokenUsers(settings());
        User user = tokens.of(Map.of(
                "sub",
                "id-1",
                "preferred_username",
                "sam",
                "name",
                "Sam Doe",
                "realm_access",
                Map.of("roles", List.of("officer", "offline_access")),
                "resource_access",
                Map.of(
                        "heed-web", Map.of("roles", List.of("member")),
                        "payroll", Map.of("roles", List.of("administrator"))),
                "groups",
                List.of("/services/learning/early-years", "/panels/children", "/panels", "services/x")));
        assertThat(user.id()).isEqualTo("id-1");
        assertThat(user.roles())
                .as("roles of other clients do not count")
                .containsExactlyInAnyOrder(Role.OFFICER, Role.MEMBER);
        assertThat(user.services()).as("a sub-group belongs to its service").containsExactly("learning");
        assertThat(user.panels()).containsExactly("children");
    }

    private static IdentitySettings settings() {
        Duration minute = Duration.ofMinutes(1);
        return new IdentitySettings(
                new ByteArrayResource(new byte[0]),
                false,
                "https://id.example/realms/heed",
                "",
                "heed-web",
                "",
                "heed-api",
                "heed-directory",
                "",
                minute,
                minute);
    }
}
