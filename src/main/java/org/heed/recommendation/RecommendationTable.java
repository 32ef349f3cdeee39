package org.heed.recommendation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Stores the aggregate. */
interface RecommendationTable extends Repository<Recommendation, UUID> {
    Optional<Recommendation> findById(UUID id);

    Recommendation save(Recommendation recommendation);

    /** Keeps a wording under an agenda item from others until the transaction ends. */
    @Query(
            """
            select 1 from pg_advisory_xact_lock(hashtextextended(:item || ' '
              || md5(lower(regexp_replace(translate(:wording, chr(160), ' '), '\\s+', ' ', 'g'))), 0))""")
    int hold(String item, String wording);

    /** Whether another recommendation than this one, which need not be stored yet, says the same under the agenda item. */
    @Query(
            """
            select exists (select 1 from recommendation other where other.item = :item and other.id <> :id
                and md5(lower(regexp_replace(translate(other.wording, chr(160), ' '), '\\s+', ' ', 'g')))
                  = md5(lower(regexp_replace(translate(:wording, chr(160), ' '), '\\s+', ' ', 'g'))))""")
    boolean isWordedAlready(UUID id, UUID item, String wording);

    /** Whether another recommendation under the same agenda item says the same. */
    @Query(
            """
            select exists (select 1 from recommendation other join recommendation this on this.item = other.item
              where this.id = :id and other.id <> :id
                and md5(heed_plain(other.wording)) = md5(heed_plain(:wording)))""")
    boolean isWordedAlready(UUID id, String wording);

    /** The reference of the recommendation that says the same under the agenda item. */
    @Query(
            """
            select reference from recommendation where item = :item and md5(heed_plain(wording)) = md5(heed_plain(:wording))
            order by reference limit 1""")
    Optional<String> worded(UUID item, String wording);

    /** Something about the case changed that is not kept in its own row. */
    @Modifying
    @Query("update recommendation set changed_at = :at where id = :id")
    void changed(UUID id, Instant at);

    boolean existsByOriginMeeting(UUID meeting);
}
