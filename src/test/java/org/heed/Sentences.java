package org.heed;

import java.util.Locale;
import org.heed.shared.text.Bundles;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the bundles, for tests that start no product. */
public final class Sentences {
    private Sentences() {}

    public static MessageSourceAccessor bundled() {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasenames(Bundles.names());
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        return new MessageSourceAccessor(sentences, Locale.UK);
    }
}
