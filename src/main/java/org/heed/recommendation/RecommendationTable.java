package org.heed.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Stores the aggregate. */
interface RecommendationTable extends Repository<Recommendation, UUID> {
    Optional<Recommendation> findById(UUID id);

    Recommendation save(Recommendation recommendation);

    /** Whether another recommendation under the same agenda item says the same. */
    @Query(
            """
            select exists (select 1 from recommendation other join recommendation this on this.item = other.item
              where this.id = :id and other.id <> :id
                and md5(heed_plain(other.wording)) = md5(heed_plain(:wording)))""")
    boolean isWordedAlready(UUID id, String wording);
}
