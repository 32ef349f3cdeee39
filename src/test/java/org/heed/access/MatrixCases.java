package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.meeting.Meetings;
import org.heed.meeting.intake.Intake;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that the matrix asks about: in each panel one that waits for a reply, one not yet assigned, and one that is exempt. */
final class MatrixCases {
    private final ApplicationContext product;
    private final MatrixWorkflow workflow;
    private final MatrixEvidence evidence;
    private final Map<Place, RegisterEntry> cases = new EnumMap<>(Place.class);
    private final Map<Place, RegisterEntry> unassigned = new EnumMap<>(Place.class);

    MatrixCases(ApplicationContext product) {
        this.product = product;
        workflow = new MatrixWorkflow(the(JdbcClient.class));
        evidence = new MatrixEvidence(the(JdbcClient.class));
        cases.put(Place.CHILDREN, assigned("children", "learning", "officer"));
        cases.put(Place.PLACES, assigned("places", "highways", "officer2"));
        cases.put(Place.EXEMPT, withheld(assigned("children", "learning", "officer")));
        evidence.add(Place.CHILDREN, cases.get(Place.CHILDREN), persona("officer"));
        evidence.add(Place.PLACES, cases.get(Place.PLACES), persona("officer2"));
        evidence.add(Place.EXEMPT, cases.get(Place.EXEMPT), persona("officer"));
        unassigned.put(Place.CHILDREN, registered("children"));
        unassigned.put(Place.PLACES, registered("places"));
    }

    private <T> T the(Class<T> type) {
        return product.getBean(type);
    }

    /** A person of the demonstration; the scrutiny officer and the executive member have only the children's part of their work. */
    User persona(String username) {
        User user = List.of(Role.values()).stream()
                .flatMap(role -> the(Directory.class).withRole(role).stream())
                .filter(found -> found.username().equals(username))
                .findFirst()
                .orElseThrow();
        return username.equals("scrutiny") ? in(user, Set.of("children")) : user;
    }

    private static User in(User user, Set<String> panels) {
        return new User(user.id(), user.username(), user.name(), user.email(), user.roles(), panels, user.services());
    }

    private RegisterEntry registered(String panel) {
        User clerk = in(persona("scrutiny"), Set.of("children", "places"));
        UUID meeting = the(Meetings.class).meetings(List.of(panel)).get(0).id();
        var made = the(Intake.class)
                .register(
                        Map.of(
                                "meeting",
                                meeting.toString(),
                                "item",
                                "Doors",
                                "kind",
                                "RECOMMENDATION",
                                "wording",
                                "That doors are tried. " + UUID.randomUUID()),
                        clerk);
        return the(Register.class).get(made.reference().orElseThrow());
    }

    private RegisterEntry assigned(String panel, String service, String officer) {
        RegisterEntry entry = registered(panel);
        User clerk = in(persona("scrutiny"), Set.of("children", "places"));
        var errors = the(Submissions.class)
                .submit(
                        task(entry).id(),
                        Map.of(
                                "service",
                                service,
                                "leadOfficer",
                                persona(officer).id(),
                                "route",
                                "LOCAL",
                                "receivedOn",
                                LocalDate.now().toString()),
                        clerk);
        assertThat(errors.isEmpty()).isTrue();
        return the(Register.class).get(entry.id());
    }

    private RegisterEntry withheld(RegisterEntry entry) {
        the(Withholdings.class)
                .withhold(
                        entry.id(),
                        new Withholding(
                                3, "A contract is being negotiated.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                        persona("scrutiny"));
        return entry;
    }

    private OpenTask task(RegisterEntry entry) {
        return the(OpenTasks.class).ofCase(entry.id()).get(0);
    }

    /** That the officer of the children's case is away. */
    private String absence() {
        User officer = persona("officer");
        LocalDate today = LocalDate.now();
        Absences absences = the(Absences.class);
        absences.add(officer.id(), persona("officer2").id(), today, today, officer);
        return absences.standing(officer).get(0).id().toString();
    }

    /** A file that the scrutiny officer has sent, and that says nothing. */
    private UUID importFile() {
        UUID id = UUID.randomUUID();
        the(JdbcClient.class)
                .sql("insert into import_file (id, kept_for, at, content) values (?, ?, now(), 'panel')")
                .params(id, persona("scrutiny").id())
                .update();
        return id;
    }

    String slug() {
        return cases.get(Place.CHILDREN).reference().slug();
    }

    /** The route's address for this place. */
    String address(String route, Place place) {
        String path = route.substring(route.indexOf(' ') + 1);
        RegisterEntry about = cases.get(place == Place.ANY ? Place.CHILDREN : place);
        if (path.startsWith("/workshop") || path.startsWith("/operations") || path.startsWith("/api/models")) {
            return workflow.address(path, about.id());
        }
        if (path.startsWith("/register/import/{id}")) {
            return path.replace("{id}", importFile().toString());
        }
        if (path.contains("/evidence")) {
            return evidence.address(path, place)
                    .replace("{reference}", about.reference().slug());
        }
        if (path.contains("/outbox/")) {
            return path.replace(
                    "{id}",
                    the(JdbcClient.class)
                            .sql("select cast(id as text) from letter order by entry_number limit 1")
                            .query(String.class)
                            .single());
        }
        if (path.contains("/notices/{id}")) {
            return path.replace(
                    "{id}",
                    the(JdbcClient.class)
                            .sql(
                                    "select cast(id as text) from letter where recipients[1] = ? order by entry_number limit 1")
                            .param(persona("officer").id())
                            .query(String.class)
                            .single());
        }
        if (path.contains("/absence")) {
            return path.replace("{key}", "cover").replace("{id}", absence());
        }
        if (path.contains("/tasks/{id}")) {
            OpenTask task = task(path.contains("/choices/") ? unassigned.get(place) : about);
            String file = path.contains("{file}") ? evidence.waiting(task) : "";
            return path.replace("{id}", task.id())
                    .replace("{key}", "leadOfficer")
                    .replace("{file}", file);
        }
        if (path.contains("/meetings/{id}")) {
            return path.replace("{id}", about.origin().meeting().toString())
                    .replace("{key}", "allLeadOfficer")
                    .replace("{item}", about.origin().item().toString());
        }
        if (path.endsWith("/next")) {
            return path + "?q=nothing+of+the+kind";
        }
        if (path.contains("{saved}")) {
            return path.replace("{saved}", about.id().toString());
        }
        return path.replace("{reference}", about.reference().slug())
                .replace("/services/{id}", "/services/learning")
                .replace("{action}", path.contains("/choices/") ? "givePart" : "withdraw")
                .replace("{key}", "leadOfficer")
                .replace("{person}", persona("officer").id())
                .replace(
                        "{id}",
                        path.contains("/cases/")
                                ? about.id().toString()
                                : about.origin().panel());
    }
}
