package org.heed.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Permissions;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Claims;
import org.heed.process.OpenTask;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands what somebody leads on to another officer, case by case: one that cannot be handed over keeps none of the others. */
@Component
class HandOver {
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

    /** Hands over these cases of a person. */
    List<Handed> run(String from, String to, String reason, Collection<String> slugs, User by) {
        Permissions.requireHandOverSomewhere(by);
        List<Handed> results = new ArrayList<>();
        for (RegisterEntry entry : register.ledBy(from, by)) {
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
        if (to.equals(entry.leadOfficer())) {
            return "handOver.samePerson";
        }
        transaction.executeWithoutResult(status -> hand(entry.id(), to, reason, by));
        return null;
    }

    private void hand(UUID caseId, String to, String reason, User by) {
        Recommendation recommendation = recommendations.get(caseId);
        Permissions.requireHandOver(by, recommendation.scope());
        String from = register.get(caseId).leadOfficer();
        recommendation.handOver(to, reason);
        recommendations.save(recommendation, by.id());
        claims.lead(caseId, Objects.requireNonNull(from), to);
    }

    /** The tasks of teams that somebody holds, for whose panels the user may hand over; they go back to their teams. */
    List<OpenTask> claimedBy(String person, User by) {
        return claims.takenBy(person).stream()
                .filter(task -> Permissions.mayHandOver(by, task.scope()))
                .toList();
    }

    /** Gives them back, and says how many they were. */
    int takeBack(String person, User by) {
        List<OpenTask> taken = claimedBy(person, by);
        taken.forEach(task -> claims.takeBack(task.id(), by));
        return taken.size();
    }
}
