package org.heed.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.heed.shared.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks in the trail for the words that people read: names for ids, and what happened for the names under which it is stored. */
@Component
class AuditSearch {
    private static final String EVENT = "event.";

    private final AuditTrail trail;
    private final Directory directory;
    private final Clock clock;
    private final List<TrailGuard> guards;
    private final AuditText words;

    /** What happened in small letters, by the name under which it is stored. */
    private final Map<String, String> events = new TreeMap<>();

    AuditSearch(AuditTrail trail, Directory directory, Clock clock, List<TrailGuard> guards, AuditText words) {
        this.trail = trail;
        this.directory = directory;
        this.clock = clock;
        this.guards = guards;
        this.words = words;
        for (String bundle : Bundles.names()) {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.UK);
            texts.keySet().stream()
                    .filter(key -> key.startsWith(EVENT))
                    .forEach(key -> events.put(key.substring(EVENT.length()), small(texts.getString(key))));
        }
    }

    /** The newest first, as this reader may see them. */
    Page<TimelineItem> page(AuditFilter filter, User reader, @Nullable String cursor, int limit) {
        return found(filter, cursor, limit).map(entries -> {
            List<AuditRecord> seen = entries;
            for (TrailGuard guard : guards) {
                seen = guard.seenBy(reader, seen);
            }
            return seen.stream().map(words::of).toList();
        });
    }

    private Page<AuditRecord> found(AuditFilter filter, @Nullable String cursor, int limit) {
        return filter.narrows()
                ? trail.page(
                        new AuditQuery(
                                filter.what() == null ? null : events(small(filter.what())),
                                filter.who() == null ? null : people(small(filter.who())),
                                filter.begin(clock),
                                filter.end(clock)),
                        cursor,
                        limit)
                : trail.page(cursor, limit);
    }

    private List<String> events(String words) {
        return events.entrySet().stream()
                .filter(event -> event.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever is or was known here by that name, and Heed itself. */
    private List<String> people(String words) {
        Stream<User> known = Stream.concat(
                Arrays.stream(Role.values()).flatMap(role -> directory.withRole(role).stream()),
                directory.left().stream());
        return Stream.concat(
                        known.filter(user -> small(user.name()).contains(words)
                                        || small(user.username()).equals(words))
                                .map(User::id),
                        Stream.of(User.HEED).filter(heed -> heed.equals(words)))
                .distinct()
                .toList();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
