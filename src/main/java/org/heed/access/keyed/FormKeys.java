package org.heed.access.keyed;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that has a token against forgery a key of its own, wherever a page lays one out. */
@Component
class FormKeys implements BeanPostProcessor {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor tokens ? new WithKey(tokens) : bean;
    }

    private static String key() {
        byte[] bits = new byte[18];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private record WithKey(RequestDataValueProcessor tokens) implements RequestDataValueProcessor {
        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return tokens.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> hidden = tokens.getExtraHiddenFields(request);
            if (hidden == null || hidden.isEmpty()) {
                return hidden;
            }
            Map<String, String> withKey = new HashMap<>(hidden);
            withKey.put(KeyedBody.FIELD, key());
            return withKey;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}
