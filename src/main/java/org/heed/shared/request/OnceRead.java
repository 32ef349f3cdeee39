package org.heed.shared.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a request that only reads has read: further places of its page ask for the same, and are told without asking the database again. Where a
 * request may write, and without one, everything is read anew.
 */
public final class OnceRead<K, V> {
    /** A page shows fewer; what reads more, as an export does, keeps no more. */
    private static final int MOST = 500;

    private final String name = OnceRead.class.getName() + " " + UUID.randomUUID();

    /** @param read finds the values of keys; what it does not find is missing in its answer */
    public Map<K, V> of(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        Map<K, V> kept = atHand().orElse(null);
        if (kept == null || !fits(kept, keys)) {
            return read.apply(keys);
        }
        List<K> missing =
                keys.stream().filter(key -> !kept.containsKey(key)).distinct().toList();
        if (!missing.isEmpty()) {
            kept.putAll(read.apply(missing));
        }
        Map<K, V> found = new HashMap<>();
        keys.forEach(key -> Optional.ofNullable(kept.get(key)).ifPresent(value -> found.put(key, value)));
        return found;
    }

    /** Whether what is read of these now is kept for the rest of a request. */
    public boolean keeps(Collection<K> keys) {
        return atHand().filter(kept -> fits(kept, keys)).isPresent();
    }

    private static <K> boolean fits(Map<K, ?> kept, Collection<K> keys) {
        return kept.size() + keys.size() <= MOST;
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<K, V>> atHand() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !attributes.getRequest().getMethod().equals("GET")) {
            return Optional.empty();
        }
        Map<K, V> kept = (Map<K, V>) attributes.getRequest().getAttribute(name);
        if (kept == null) {
            kept = new HashMap<>();
            attributes.getRequest().setAttribute(name, kept);
        }
        return Optional.of(kept);
    }
}
