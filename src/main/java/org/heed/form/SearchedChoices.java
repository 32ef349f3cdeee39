package org.heed.form;

import java.util.List;
import java.util.Optional;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;

/** A list too long to show, such as the officers of a council: people search it by the first letters. */
public interface SearchedChoices extends ChoiceSource {
    /** What begins with the words, in pages; empty while the list cannot be had. It may ask another server: not inside a transaction. */
    Optional<Page<Choice>> find(String words, @Nullable String cursor);

    /** A few that are chosen most, to be shown without a search; known here, without asking another server. */
    default List<Choice> first() {
        return List.of();
    }

    /** The choice with this value, as far as it is known here. */
    Optional<Choice> choice(String value);

    /** Makes sure that what is known of a value is what holds now. It may ask another server: not inside a transaction. */
    void freshen(String value);

    @Override
    default List<Choice> choices() {
        return List.of();
    }
}
