package org.heed.form.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;

/** The forms of pages that are not tasks; the product ships them and nobody edits them. */
public final class PageForms {
    private PageForms() {}

    public static Form read(String name) {
        try (InputStream json = PageForms.class.getResourceAsStream("/forms-of-pages/" + name + ".form")) {
            if (json == null) {
                throw new IllegalArgumentException("There is no form " + name);
            }
            return FormReader.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
