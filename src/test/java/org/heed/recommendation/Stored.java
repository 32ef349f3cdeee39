package org.heed.recommendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;

/** What of a recommendation would be stored, as the mapping reads it; the aggregate itself tells only what others ask. */
final class Stored {
    private static final RelationalPersistentEntity<?> ENTITY = entity();

    private Stored() {}

    private static RelationalPersistentEntity<?> entity() {
        JdbcMappingContext mapping = new JdbcMappingContext();
        mapping.setSimpleTypeHolder(new JdbcCustomConversions().getSimpleTypeHolder());
        return mapping.getRequiredPersistentEntity(Recommendation.class);
    }

    private static @Nullable Object property(Recommendation of, String name) {
        return ENTITY.getPropertyAccessor(of).getProperty(ENTITY.getRequiredPersistentProperty(name));
    }

    static CaseStatus status(Recommendation of) {
        return (CaseStatus) Objects.requireNonNull(property(of, "status"));
    }

    static ReplyRequest asked(Recommendation of) {
        return (ReplyRequest) Objects.requireNonNull(property(of, "asked"));
    }

    static Closure closure(Recommendation of) {
        return (Closure) Objects.requireNonNull(property(of, "closure"));
    }

    static @Nullable Object wording(Recommendation of) {
        return property(of, "wording");
    }

    static @Nullable Object firstWording(Recommendation of) {
        return property(of, "originalWording");
    }
}
