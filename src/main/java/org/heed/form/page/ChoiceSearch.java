package org.heed.form.page;

import org.heed.form.Form;
import org.heed.form.SearchedChoices;
import org.heed.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody looks for in a long list of a form on a page, as one types.
 *
 * @param chosen what is chosen already
 */
public record ChoiceSearch(@Nullable String words, @Nullable String chosen, @Nullable String cursor) {
    /** What the form's list offers. Raises {@link NotFound} where the form has no such list. */
    public ModelAndView in(Form form, String key) {
        return in(form.search(key).orElseThrow(() -> new NotFound("notFound.list", key)), key);
    }

    public ModelAndView in(SearchedChoices list, String key) {
        return new ModelAndView("parts/form :: found(key=${key},found=${found})")
                .addObject("key", key)
                .addObject("found", ChoicesFound.in(list, text(words), cursor, text(chosen)));
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked;
    }
}
