package org.heed.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.heed.identity.Role;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that people of the invented council do about a recommendation beside its tasks.
 *
 * @param about words of the recommendation by which it is known
 * @param after how many steps of the story's plan are done by then
 * @param weeks how many weeks after the last of them; today where that lies ahead
 */
record DemoMoment(String about, int after, int weeks, Role by, String deed, Map<String, String> typed) {
    static List<DemoMoment> all() {
        try (InputStream file = new ClassPathResource("demo/moments.json").getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<List<DemoMoment>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean isOf(DemoStory story) {
        return story.wording().contains(about);
    }
}
