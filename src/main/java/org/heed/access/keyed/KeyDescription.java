package org.heed.access.keyed;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.MessageSourceAccessor;

/** Says in the description of the API that whatever changes something takes a key. */
@Configuration(proxyBeanMethods = false)
class KeyDescription {
    @Bean
    OpenApiCustomizer keysOfRequests(MessageSourceAccessor messages) {
        String sentence = messages.getMessage("api.idempotencyKey");
        return description -> description.getPaths().values().stream()
                .flatMap(path -> path.readOperationsMap().entrySet().stream())
                .filter(each -> KeyedRequests.changes(each.getKey().name()))
                .forEach(each -> each.getValue()
                        .addParametersItem(new HeaderParameter()
                                .name(KeyedRequests.HEADER)
                                .description(sentence)
                                .schema(new StringSchema().maxLength(200))));
    }
}
