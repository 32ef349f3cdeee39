package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The little of Markdown that texts on forms may use. */
class ProseTest {
    @Test
    void headingsParagraphsAndListsAreTold() {
        List<Prose> parts = Prose.read("# One **two**\n\nPlain <b>words</b>\n- a\n* b\n## Below\n#5 is **no heading");
        assertThat(parts)
                .extracting(Prose::kind)
                .containsExactly(
                        Prose.Kind.HEADING,
                        Prose.Kind.PARAGRAPH,
                        Prose.Kind.LIST,
                        Prose.Kind.SUBHEADING,
                        Prose.Kind.PARAGRAPH);
        assertThat(parts.get(0).lines())
                .containsExactly(List.of(new Prose.Run("One ", false), new Prose.Run("two", true)));
        assertThat(parts.get(1).lines()).containsExactly(List.of(new Prose.Run("Plain <b>words</b>", false)));
        assertThat(parts.get(2).lines()).hasSize(2);
        assertThat(parts.get(4).lines()).containsExactly(List.of(new Prose.Run("#5 is **no heading", false)));
    }
}
