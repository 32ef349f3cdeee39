package org.heed.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands what somebody leads on to another officer, case by case: one that cannot be handed over keeps none of the others. */
@Component
class HandOver {
    /** Recommendations and tasks that are transferred in one go; what is left is shown afterwards. */
    static final int AT_ONCE = 200;

    private final Register register;
    private final Recommendations recommendations;
    private final Claims claims;
    private final Directory directory;
    private final TransactionTemplate transaction;

    HandOver(
            Register register,
            Recommendations recommendations,
            Claims claims,
            Directory directory,
            TransactionTemplate transaction) {
        this.register = register;
        this.recommendations = recommendations;
        this.claims = claims;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** What became of one case; {@code problem} is a key of the message bundle, null where it was handed over. */
    record Handed(String reference, String slug, @Nullable String problem) {}

    /** Hands over those of the cases that are chosen. */
    List<Handed> run(List<RegisterEntry> leads, String to, String reason, Collection<String> slugs, User by) {
        CoverPermissions.requireHandOverSomewhere(by);
        List<Handed> results = new ArrayList<>();
        for (RegisterEntry entry : leads) {
            if (slugs.contains(entry.reference().slug())) {
                results.add(new Handed(
                        entry.reference().toString(), entry.reference().slug(), hand(entry, to, reason, by)));
            }
        }
        return results;
    }

    private @Nullable String hand(RegisterEntry entry, String to, String reason, User by) {
        boolean works = directory
                .present(to)
                .filter(user -> user.has(Role.OFFICER) && user.services().contains(entry.service()))
                .isPresent();
        if (!works) {
            return "handOver.otherService";
        }
        try {
            transaction.executeWithoutResult(status -> move(entry, to, reason, by));
            return null;
        } catch (RuleViolation | ConcurrencyFailureException changed) {
            return "handOver.changed";
        }
    }

    /** The case is kept from others first, as everywhere; it is handed on only if the person still leads. */
    private void move(RegisterEntry entry, String to, String reason, User by) {
        String from = Objects.requireNonNull(entry.leadOfficer());
        claims.lead(entry.id(), to, reason, by);
        Recommendation recommendation = recommendations.get(entry.id());
        CoverPermissions.requireHandOver(by, recommendation.scope());
        recommendation.handOver(from, to, reason);
        recommendations.save(recommendation, by.id());
    }

    /** The tasks that somebody took from a team, without those that follow from leading a case; in the user's panels. */
    List<OpenTask> claimedBy(String person, User by) {
        List<OpenTask> held = claims.heldBy(person, AT_ONCE);
        Map<UUID, RegisterEntry> cases =
                register.byId(held.stream().map(OpenTask::caseId).toList(), by);
        return held.stream()
                .filter(task -> CoverPermissions.mayHandOver(by, task.scope()))
                .filter(task -> !(task.roles().contains(Role.OFFICER)
                        && person.equals(
                                Objects.requireNonNull(cases.get(task.caseId()), "A task is about a recommendation")
                                        .leadOfficer())))
                .toList();
    }

    /** Gives back to their teams what the person holds and can no longer do, and says how many tasks that were. */
    int takeBack(String person, User by) {
        Optional<User> present = directory.present(person);
        List<OpenTask> stuck = claimedBy(person, by).stream()
                .filter(task -> present.filter(holder -> TaskPermissions.isForTeamOf(holder, task.taskScope()))
                        .isEmpty())
                .toList();
        stuck.forEach(task -> claims.takeBack(task.id(), by));
        return stuck.size();
    }
}
