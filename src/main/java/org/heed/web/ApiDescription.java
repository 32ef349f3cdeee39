package org.heed.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.identity.directory.IdentitySettings;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** The OpenAPI description of {@code /api}, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi(MessageSourceAccessor messages, IdentitySettings settings) {
        String scheme = settings.keycloak() ? "bearer" : "basic";
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(User.class);
        OpenAPI description = new OpenAPI();
        description.info(new Info().title("Heed").version("1").description(messages.getMessage("api.description")));
        description.schemaRequirement(
                scheme, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme));
        description.addSecurityItem(new SecurityRequirement().addList(scheme));
        return description;
    }

    /** Files come as parts of a form and leave as what they are, which is not known before; what has no content has no type. */
    @Bean
    OperationCustomizer mediaTypes() {
        return (operation, handler) -> {
            RequestMapping mapping =
                    AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
            boolean bytes = handler.getReturnType().nested().getNestedParameterType() == byte[].class;
            if (bytes && mapping != null && mapping.produces().length == 0) {
                Objects.requireNonNull(operation.getResponses().get("200"), "What sends bytes answers 200")
                        .content(content("application/octet-stream", new FileSchema()));
            }
            boolean takesFile = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
            if (takesFile && operation.getRequestBody() != null) {
                Content sent = operation.getRequestBody().getContent();
                Schema<?> schema = sent.values().iterator().next().getSchema();
                operation.getRequestBody().content(content("multipart/form-data", schema));
            }
            operation.getResponses().computeIfPresent("204", (status, empty) -> empty.content(null));
            return operation;
        };
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }

    /** Every operation can be refused; each refusal is a problem with a sentence. */
    @Bean
    OperationCustomizer refusals(MessageSourceAccessor messages) {
        return (operation, handler) -> {
            operation
                    .getResponses()
                    .addApiResponse(
                            "4XX",
                            new ApiResponse()
                                    .description(messages.getMessage("api.refusal"))
                                    .content(content("application/problem+json", new ObjectSchema())));
            return operation;
        };
    }
}
