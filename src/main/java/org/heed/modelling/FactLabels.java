package org.heed.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.form.Field;
import org.heed.form.FormProblem;
import org.heed.form.reader.FormReader;
import org.heed.model.source.ModelFile;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What facts and their values are called: by the product's own words, else by the question that asks for them. */
@Component
public class FactLabels {
    private final MessageSourceAccessor messages;

    public FactLabels(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    /** The words for the facts of these files. */
    record Labels(Map<String, String> asked, MessageSourceAccessor messages) {
        String fact(String name) {
            return say("fact." + name, asked.getOrDefault(name, name));
        }

        String value(String fact, String value) {
            return say("fact." + fact + "." + value, asked.getOrDefault(fact + "." + value, value));
        }

        private String say(String code, String otherwise) {
            return messages.getMessage(code, otherwise);
        }
    }

    Labels in(List<ModelFile> files) {
        Map<String, String> asked = new HashMap<>();
        files.stream().filter(file -> file.is(".form")).forEach(file -> read(file, asked));
        return new Labels(asked, messages);
    }

    /** A form that cannot be read yet names nothing. */
    private static void read(ModelFile file, Map<String, String> asked) {
        try {
            for (Field field : FormReader.read(file.text()).questions()) {
                asked.put(field.key(), field.label());
                field.choices().forEach(choice -> asked.put(field.key() + "." + choice.value(), choice.label()));
            }
        } catch (FormProblem unreadable) {
            return;
        }
    }
}
