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
 * @param first what is offered without a search
 * @param searched whether anything was looked for; nothing is where there is something to choose from without
 * @param chosen what is chosen already and not among the first, shown before what was found
 * @param unavailable whether the list cannot be had now
 */
public record ChoicesFound(
        List<Choice> first,
        boolean searched,
        String words,
        @Nullable Choice chosen,
        List<Choice> choices,
        @Nullable String nextCursor,
        boolean unavailable) {

    /** Looks in the list of a field that is searched; the answer is what was chosen so far. */
    public static ChoicesFound in(SearchedChoices list, String words, @Nullable String cursor, String answer) {
        Choice chosen =
                UserText.showsNothing(answer) ? null : list.choice(answer).orElse(null);
        List<Choice> first = list.first();
        boolean searched = first.isEmpty() || cursor != null || !UserText.showsNothing(words);
        Optional<Page<Choice>> found =
                searched ? list.find(SearchWords.of(words), cursor) : Optional.of(new Page<>(List.of(), null));
        List<Choice> others = found.map(Page::items).orElse(List.of()).stream()
                .filter(choice -> !choice.equals(chosen))
                .toList();
        return new ChoicesFound(
                first,
                searched,
                words,
                chosen == null || first.contains(chosen) ? null : chosen,
                others,
                found.map(Page::nextCursor).orElse(null),
                found.isEmpty());
    }
}
