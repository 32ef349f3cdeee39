package org.heed.tracker.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.recommendation.Reference;
import org.heed.recommendation.register.ReferenceSearch;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** What a search means by name: a reference, a panel, or the cases of a lead officer; slips in typing are forgiven. */
@Component
class SearchedNames {
    private static final int MOST_CASES = 25;
    private static final int MOST_SUGGESTIONS = 3;

    private final ReferenceSearch search;
    private final Register register;
    private final Meetings meetings;
    private final Directory directory;

    SearchedNames(ReferenceSearch search, Register register, Meetings meetings, Directory directory) {
        this.search = search;
        this.register = register;
        this.meetings = meetings;
        this.directory = directory;
    }

    /** A case that is meant by its reference or its lead officer. */
    public record Case(String reference, String slug, String title, String wording, String leadOfficer) {}

    /** What is meant: cases, panels, and references that were perhaps meant. */
    public record Found(List<Case> cases, List<Panel> panels, List<String> suggestions) {}

    Found find(String words, User user) {
        List<Panel> panels = meetings.panelsOf(user).stream()
                .filter(panel ->
                        NameDistance.near(words, panel.name()) || panel.code().equalsIgnoreCase(words))
                .toList();
        return TypedReference.read(words)
                .map(typed -> byReference(typed.among(codes()), user))
                .orElseGet(() -> new Found(cases(List.of(), people(words), user), panels, List.of()));
    }

    private Found byReference(Reference meant, User user) {
        List<Case> cases = cases(List.of(meant.toString()), Set.of(), user);
        if (!cases.isEmpty()) {
            return new Found(cases, List.of(), List.of());
        }
        String beginning = meant.toString().substring(0, meant.toString().lastIndexOf('-') + 1);
        return new Found(
                List.of(),
                List.of(),
                TypedReference.nearest(meant, search.references(beginning, user), MOST_SUGGESTIONS));
    }

    private List<String> codes() {
        return meetings.panels().stream().map(Panel::code).toList();
    }

    private Set<String> people(String words) {
        return directory.withRole(Role.OFFICER).stream()
                .filter(officer -> NameDistance.near(words, officer.name()))
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Case> cases(Collection<String> references, Collection<String> people, User user) {
        return register.shown(search.cases(references, people, user, MOST_CASES), user).values().stream()
                .sorted(Comparator.comparing(
                                (RegisterEntry entry) -> entry.origin().heldOn())
                        .reversed()
                        .thenComparing(entry -> entry.reference().toString()))
                .map(entry -> new Case(
                        entry.reference().toString(),
                        entry.reference().slug(),
                        entry.subject(),
                        entry.wording(),
                        entry.leadOfficer() == null ? "" : directory.nameOf(entry.leadOfficer())))
                .toList();
    }
}
