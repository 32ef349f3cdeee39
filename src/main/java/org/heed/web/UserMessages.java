package org.heed.web;

import java.util.Locale;
import org.heed.shared.text.Bundles;
import org.heed.shared.text.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the bundle; what people have typed is put into them so that it turns nothing of the rest. */
@Configuration(proxyBeanMethods = false)
class UserMessages {
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource sentences = new Isolating();
        sentences.setBasenames(Bundles.names());
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        return sentences;
    }

    /** The bundle has one language, that of the council. */
    @Bean
    MessageSourceAccessor messages(MessageSource sentences) {
        return new MessageSourceAccessor(sentences, Locale.UK);
    }

    private static final class Isolating extends ResourceBundleMessageSource {
        @Override
        protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
            Object[] resolved = super.resolveArguments(arguments, locale);
            Object[] isolated = new Object[resolved.length];
            for (int at = 0; at < resolved.length; at++) {
                isolated[at] = resolved[at] instanceof String words ? Direction.isolated(words) : resolved[at];
            }
            return isolated;
        }
    }
}
