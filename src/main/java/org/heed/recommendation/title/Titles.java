package org.heed.recommendation.title;

import java.util.Objects;
import java.util.UUID;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.SearchTexts;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The short titles that people give recommendations; no rule hangs on them. */
@Component
public class Titles {
    private static final String KIND = "title";

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final SearchTexts texts;

    Titles(JdbcClient database, Recommendations recommendations, SearchTexts texts) {
        this.database = database;
        this.recommendations = recommendations;
        this.texts = texts;
    }

    @StoredAs("RETITLED")
    record Retitled(Changed<String> title) implements Event {}

    /** Gives the case, which the caller keeps from others, another title; null leaves it to be made of the wording. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(UUID id, Changed<String> title, String by) {
        database.sql("update recommendation set title = ? where id = ?")
                .param(title.to())
                .param(id)
                .update();
        texts.forget(id);
        texts.add(id, KIND, Objects.requireNonNullElse(title.to(), ""), id);
        recommendations.note(id, new Retitled(title), by);
    }
}
