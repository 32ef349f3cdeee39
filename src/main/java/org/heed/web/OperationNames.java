package org.heed.web;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives each operation of the API its one name, which stays whatever the methods of the product are called. */
@Component
class OperationNames implements OpenApiCustomizer {
    private final Map<String, String> names = read();

    private static Map<String, String> read() {
        try {
            return new ClassPathResource("api-operations.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[0] + " " + parts[1], parts -> parts[2]));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().forEach((path, operations) -> operations
                .readOperationsMap()
                .forEach((method, operation) ->
                        operation.setOperationId(names.getOrDefault(method + " " + path, operation.getOperationId()))));
    }
}
