package org.heed.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.heed.identity.IdentitySettings;
import org.heed.identity.User;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description of {@code /api}, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi(MessageSource messages, IdentitySettings settings) {
        String scheme = settings.keycloak() ? "bearer" : "basic";
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(User.class);
        OpenAPI description = new OpenAPI();
        description.info(new Info()
                .title("Heed")
                .version("1")
                .description(messages.getMessage("api.description", null, Locale.UK)));
        description.schemaRequirement(
                scheme, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme));
        description.addSecurityItem(new SecurityRequirement().addList(scheme));
        return description;
    }

    /** Every operation can be refused; each refusal is a problem with a sentence. */
    @Bean
    OperationCustomizer refusals(MessageSource messages) {
        return (operation, handler) -> {
            operation
                    .getResponses()
                    .addApiResponse(
                            "4XX",
                            new ApiResponse()
                                    .description(messages.getMessage("api.refusal", null, Locale.UK))
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new io.swagger.v3.oas.models.media.MediaType()
                                                            .schema(new ObjectSchema()))));
            return operation;
        };
    }
}
