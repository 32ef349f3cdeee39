package org.heed.recommendation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.audit.TrailGuard;
import org.heed.identity.User;
import org.springframework.stereotype.Component;

/** Keeps exempt words out of the trail of readers who may not see them, administrators above all. */
@Component
class WithheldFromReaders implements TrailGuard {
    private final Register register;

    WithheldFromReaders(Register register) {
        this.register = register;
    }

    @Override
    public String subject() {
        return Recommendations.AUDIT_SUBJECT;
    }

    @Override
    public Set<String> withheld(Collection<String> subjectIds, User reader) {
        return register.byId(subjectIds.stream().map(UUID::fromString).toList(), reader).values().stream()
                .filter(RegisterEntry::withheld)
                .map(entry -> entry.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
