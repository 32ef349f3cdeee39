package org.heed.form.page;

import java.util.List;
import java.util.Optional;
import org.heed.form.Choice;
import org.heed.form.SearchedChoices;
import org.heed.shared.Page;
import org.heed.shared.text.SearchWords;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What a search of a long list found, for a page.
 *
 * @param chosen what is chosen already, shown first
 * @param unavailable whether the list cannot be had now
 */
public record ChoicesFound(
        String words, @Nullable Choice chosen, List<Choice> choices, @Nullable String nextCursor, boolean unavailable) {

    /** Looks in the list of a field that is searched; the answer is what was chosen so far. */
    public static ChoicesFound in(SearchedChoices list, String words, @Nullable String cursor, String answer) {
        Choice chosen =
                UserText.showsNothing(answer) ? null : list.choice(answer).orElse(null);
        Optional<Page<Choice>> found = list.find(SearchWords.of(words), cursor);
        List<Choice> others = found.map(Page::items).orElse(List.of()).stream()
                .filter(choice -> !choice.equals(chosen))
                .toList();
        return new ChoicesFound(
                words, chosen, others, found.map(Page::nextCursor).orElse(null), found.isEmpty());
    }
}
