package org.heed.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description of {@code /api}, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi(MessageSource messages) {
        OpenAPI description = new OpenAPI();
        description.info(new Info()
                .title("Heed")
                .version("1")
                .description(messages.getMessage("api.description", null, Locale.UK)));
        description.schemaRequirement(
                "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        description.addSecurityItem(new SecurityRequirement().addList("basic"));
        return description;
    }
}
