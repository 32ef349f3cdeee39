package org.heed.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.allowed;
import static org.heed.recommendation.Refusals.asked;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.instance.ServiceTransfer;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Stage;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case goes to another service, and its parts to people of the service. */
class ServiceAndPartsTest {
    private static final User ELSEWHERE = Persons.ofService("e", "t");
    private static final User DIRECTOR_TOO =
            new User("od", "od", "OD", "", Set.of(Role.OFFICER, Role.DIRECTOR), Set.of(), Set.of("s"));

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final ServiceTransfer transfer = mock(ServiceTransfer.class);
    private final Persons people = new Persons(Persons.OFFICER, Persons.DIRECTOR, ELSEWHERE, DIRECTOR_TOO);
    private final Parts parts = mock(Parts.class);
    private final List<Object> told = new ArrayList<>();
    private final Reassign reassign = new Reassign(recommendations, rows.changes(), transfer, people);
    private final AddPart addPart = new AddPart(parts);
    private final GivePart givePart = new GivePart(parts, people, told::add);
    private final Recommendation about = recommendations.assigned(EntryMade.DUE);
    private final RegisterEntry entry = EntryMade.of(about).entry();

    private Part part() {
        Part part = new Part(
                about.id(), 1, "One point", null, null, Delivery.NOT_STARTED, Judgement.NOT_YET_CONSIDERED, null, null);
        when(parts.get(about.id(), 1)).thenReturn(part);
        return part;
    }

    private static Map<String, Object> to(String service, String officer) {
        return Map.of("service", service, "leadOfficer", officer, "reason", "Moved");
    }

    @Test
    void thePanelsOfficerKeepsTheCaseAndTheServiceGivesItsParts() {
        assertThat(allowed(reassign, entry)).containsExactly("scrutiny");
        assertThat(allowed(addPart, entry)).containsExactly("scrutiny");
        assertThat(allowed(givePart, entry)).containsExactly("scrutiny", "o");
        RegisterEntry withheld = EntryMade.some().withheld().entry();
        assertThat(allowed(addPart, withheld)).isEmpty();
        assertThat(allowed(givePart, withheld)).isEmpty();
        assertThat(List.of(reassign.name(), addPart.name(), givePart.name()))
                .containsExactly("reassign", "addPart", "givePart");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseGoesToAnotherServiceWhileOneAnswers(Stage stage) {
        boolean answered =
                !Set.of(Stage.REGISTERED, Stage.ASSIGNMENT, Stage.CLOSED).contains(stage);
        assertThat(reassign.fits(EntryMade.some().at(stage).entry())).isEqualTo(answered);
        assertThat(reassign.fits(EntryMade.some().at(stage).askedOf(null, null).entry()))
                .isFalse();
        assertThat(reassign.fits(EntryMade.some().closed().at(stage).entry())).isFalse();
    }

    @Test
    void anotherServiceIsAnotherAndItsOfficerWorksThere() {
        refused(
                reassign.perform(asked(entry, to("s", "o")), Persons.SCRUTINY),
                "service",
                "reassign.error.sameService",
                "Service S");
        refused(
                reassign.perform(asked(entry, to("t", "o")), Persons.SCRUTINY),
                "leadOfficer",
                "assign.error.otherService",
                "Name of o",
                "Service T");
        RegisterEntry ofT = EntryMade.of(about).askedOf("t", "e").entry();
        refused(
                reassign.perform(asked(ofT, to("s", "d")), Persons.SCRUTINY),
                "leadOfficer",
                "assign.error.otherService",
                "D",
                "Service S");
        people.leaves(ELSEWHERE);
        refused(
                reassign.perform(asked(entry, to("t", "e")), Persons.SCRUTINY),
                "leadOfficer",
                "assign.error.otherService",
                "Name of e",
                "Service T");
        verifyNoInteractions(transfer);
        assertThat(recommendations.happened()).isEmpty();
    }

    @Test
    void anotherServiceAnswersWithItsOfficer() {
        assertThat(reassign.perform(asked(entry, to("t", "e")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
        verify(transfer).answers(about.id(), "t", "e", "Moved", Persons.SCRUTINY);
        assertThat(about.scope().service()).isEqualTo("t");
        assertThat(recommendations.happened()).singleElement().isInstanceOf(RecommendationEvent.Reassigned.class);
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of(
                        "what", "REASSIGNED",
                        "was", "Service S, Name of o",
                        "becomes", "Service T, Name of e",
                        "reason", "Moved"));
    }

    @Test
    void aServiceWithoutAnOfficerIsNamedAlone() {
        RegisterEntry declined = EntryMade.of(about).askedOf("s", null).entry();
        reassign.perform(asked(declined, to("t", "e")), Persons.SCRUTINY);
        assertThat(rows.rows().get(0).said().get("was")).isEqualTo("Service S");
    }

    @Test
    void aPartIsAddedInItsWords() {
        assertThat(addPart.fits(entry)).isTrue();
        assertThat(addPart.fits(EntryMade.some().closed().entry())).isFalse();
        assertThat(addPart.perform(asked(entry, Map.of("wording", "One point")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
        verify(parts).add(about.id(), "One point", Persons.SCRUTINY);
    }

    @Test
    void aPartIsGivenToSomebodyOfTheServiceWhoIsTold() {
        Part part = part();
        assertThat(givePart.subject(entry, 1)).isEqualTo("One point");
        assertThat(givePart.perform(asked(entry, 1, Map.of("leadOfficer", "o")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
        verify(parts).give(part, "o", Persons.SCRUTINY);
        assertThat(told)
                .containsExactly(Notice.of(about.id(), "part.given", List.of("o"), "One point", "scrutiny")
                        .onPage("do/replyToPart?number=1"));
    }

    @Test
    void aPartIsGivenToNobodyElse() {
        part();
        Map<String, String> names = Map.of("e", "Name of e", "d", "D", "nobody", "nobody");
        names.forEach((id, name) -> refused(
                givePart.perform(asked(entry, 1, Map.of("leadOfficer", id)), Persons.SCRUTINY),
                "leadOfficer",
                "givePart.error.otherService",
                name));
        verify(parts, never()).give(any(), anyString(), any());
        assertThat(told).isEmpty();
    }

    @Test
    void anExemptPartIsGivenOnlyToWhoMaySeeIt() {
        part();
        RegisterEntry exempt =
                EntryMade.of(about).askedOf("s", "another").exempt().entry();
        refused(
                givePart.perform(asked(exempt, 1, Map.of("leadOfficer", "o")), Persons.SCRUTINY),
                "leadOfficer",
                "givePart.error.otherService",
                "Name of o");
        assertThat(givePart.perform(asked(exempt, 1, Map.of("leadOfficer", "od")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
    }
}
