package org.heed.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores the aggregate. */
interface RecommendationTable extends Repository<Recommendation, UUID> {
    Optional<Recommendation> findById(UUID id);

    Recommendation save(Recommendation recommendation);
}
