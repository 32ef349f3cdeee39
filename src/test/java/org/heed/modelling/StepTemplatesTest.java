package org.heed.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.NodeScript;
import org.heed.Sentences;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import tools.jackson.databind.json.JsonMapper;

/** Templates that the library in the browser refuses would leave their steps without fields, and say nothing. */
class StepTemplatesTest {
    private static final String VALIDATE =
            """
            import { validateAll } from '@bpmn-io/element-templates-validator';
            import { readFileSync } from 'node:fs';
            const { results } = validateAll(JSON.parse(readFileSync(0, 'utf8')));
            results.filter(({ valid }) => !valid).forEach(({ object, errors }) => console.log(`${object.id}: ${errors.map(({ message }) => message)}`));
            console.log(`${results.length} templates`);
            """;

    /** Notes of every shape: free words, one of some values, and none. */
    private static final Map<String, Map<String, Set<String>>> SERVICES = Map.of(
            "tell",
            Map.of("to", Set.of("leadOfficer", "chair"), "message", Set.of()),
            "remind",
            Map.of(),
            "other",
            Map.of("to", Set.of(), "message", Set.of("chair")));

    private static List<Map<String, Object>> templates() {
        MessageSourceAccessor messages = Sentences.bundled();
        TaskContract start = new TaskContract("register", List.of(), Set.of(), Set.of(), List.of(), Map.of());
        Vocabulary words = new Vocabulary(
                "followUp",
                start,
                Map.of(),
                SERVICES,
                List.of(),
                Set.of("RESPONSE"),
                "CLOSED",
                Set.of(),
                Set.of(),
                List.of(),
                Set.of());
        List<Catalogue.Option> some = List.of(new Catalogue.Option("a", "An option"));
        return new StepTemplates(messages).all(words, some, some);
    }

    @Test
    void theLibraryTakesEveryTemplate() {
        List<Map<String, Object>> templates = templates();
        assertThat(templates).extracting(template -> template.get("id")).contains("org.heed.ask", "org.heed.tell");
        assertThat(NodeScript.lines(VALIDATE, JsonMapper.shared().writeValueAsString(templates)))
                .containsExactly(templates.size() + " templates");
    }
}
