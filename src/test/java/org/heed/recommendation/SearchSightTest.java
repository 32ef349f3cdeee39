package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.HeedServer;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.Passage;
import org.heed.recommendation.register.ReferenceSearch;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Search;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A search finds exactly what its reader may read, whoever that is, and withheld words by those alone who may see them. */
@HeedServer
class SearchSightTest {
    private static final int READERS = 400;

    @Autowired
    private Search search;

    @Autowired
    private ReferenceSearch references;

    @Autowired
    private Register register;

    @Autowired
    private SearchTexts texts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Withholdings withholdings;

    private final Random random = new Random(20261122);

    /** What it withholds are cases of the demonstration, so nothing of it stays. */
    @Test
    void findsExactlyWhatItsReaderMayRead() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            everybodyFindsWhatTheyMayRead();
        });
    }

    private void everybodyFindsWhatTheyMayRead() {
        List<RegisterEntry> cases = new ArrayList<>();
        for (UUID id : database.sql("select id from recommendation order by entry_number limit 24")
                .query(UUID.class)
                .list()) {
            texts.add(id, "reply", "The xylophone of " + id);
            if (random.nextBoolean()) {
                withhold(register.get(id));
            }
            cases.add(register.get(id));
        }
        for (User reader : readers(cases)) {
            Set<String> expected = cases.stream()
                    .filter(about -> Permissions.mayRead(reader, about.scope()))
                    .filter(about -> about.open() || Permissions.maySeeExempt(reader, about.exemptMatter()))
                    .map(about -> about.reference().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Passage.Hit> hits =
                    search.page("xylophone", null, reader, null, 200).items();
            assertThat(hits)
                    .as("%s", reader)
                    .extracting(Passage.Hit::reference)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(search.count("xylophone", null, reader)).as("%s", reader).isEqualTo(expected.size());
            Map<UUID, RegisterEntry> named = register.byId(
                    references.cases(
                            cases.stream()
                                    .map(about -> about.reference().toString())
                                    .toList(),
                            List.of(),
                            reader,
                            200),
                    reader);
            assertThat(named.values()).allSatisfy(about -> {
                assertThat(Permissions.mayRead(reader, about.scope())).isTrue();
                assertThat(about.withheld())
                        .isEqualTo(!about.open() && !Permissions.maySeeExempt(reader, about.exemptMatter()));
            });
        }
    }

    private void withhold(RegisterEntry about) {
        User clerk = new User("clerk", "c", "C", "c@x", Set.of(Role.SCRUTINY), Set.of("children", "places"), Set.of());
        withholdings.withhold(
                about.id(),
                new Withholding(
                        3,
                        "A reason.",
                        "Minute 1",
                        LocalDate.of(2030, 1, 1),
                        random.nextBoolean() ? Set.of("m") : Set.of()),
                clerk);
    }

    /** Each role alone with everything, and many people at random, some of whom lead on a case or are admitted to one. */
    private List<User> readers(List<RegisterEntry> cases) {
        List<User> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            readers.add(reader("u", Set.of(role), Set.of("children", "places"), Set.of("learning", "highways")));
        }
        for (int made = 0; made < READERS; made++) {
            String lead = cases.get(random.nextInt(cases.size())).leadOfficer();
            String id = lead == null || random.nextBoolean() ? "m" : lead;
            readers.add(reader(
                    id,
                    some(Arrays.asList(Role.values())),
                    some(List.of("children", "places")),
                    some(List.of("learning", "safeguarding", "highways", "waste"))));
        }
        return readers;
    }

    private static User reader(String id, Set<Role> roles, Set<String> panels, Set<String> services) {
        return new User(id, id, id, id + "@x", roles, panels, services);
    }

    private <T> Set<T> some(List<T> all) {
        Set<T> some = new HashSet<>(all);
        some.removeIf(one -> random.nextInt(3) > 0);
        return some;
    }
}
