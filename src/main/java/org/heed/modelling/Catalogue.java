package org.heed.modelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.form.FieldKind;
import org.heed.identity.Role;
import org.heed.model.ModelFile;
import org.heed.model.RuleBook;
import org.heed.model.Vocabulary;
import org.heed.process.ModelCheck;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an administrator picks from while drawing: facts, stages, forms, tables, and templates for each kind of step. */
@Component
class Catalogue {
    private final ModelCheck check;
    private final MessageSource messages;
    private final StepTemplates templates;

    Catalogue(ModelCheck check, MessageSource messages, StepTemplates templates) {
        this.check = check;
        this.messages = messages;
        this.templates = templates;
    }

    /** A value with its words. */
    record Option(String value, String label) {}

    /** A fact that conditions and dates may read. */
    record KnownFact(String name, String label, String type, List<Option> values) {}

    /** The catalogue as the editors read it. */
    record Entries(
            List<Map<String, Object>> templates,
            List<KnownFact> facts,
            List<Option> stages,
            List<String> forms,
            List<String> decisions,
            List<String> components,
            List<Option> lists) {}

    Entries of(List<ModelFile> files) {
        Vocabulary words = check.vocabulary();
        List<Option> stages = words.stages().stream()
                .map(stage -> new Option(stage, say("stage." + stage, stage)))
                .toList();
        List<String> forms = stems(files, ".form");
        List<String> decisions = RuleBook.tables(files);
        List<Option> free = forms.stream()
                .filter(form -> !words.tasks().containsKey(form))
                .filter(form -> !form.equals(words.startForm().task()))
                .map(form -> new Option(form, form))
                .toList();
        return new Entries(
                templates.all(
                        words,
                        roles(),
                        stages,
                        free,
                        decisions.stream()
                                .map(table -> new Option(table, table))
                                .toList()),
                facts(files),
                stages,
                forms,
                decisions,
                Arrays.stream(FieldKind.values()).map(FieldKind::type).toList(),
                words.lists().stream()
                        .sorted()
                        .map(list -> new Option(list, say("list." + list, list)))
                        .toList());
    }

    private static List<String> stems(List<ModelFile> files, String ending) {
        return files.stream()
                .filter(file -> file.is(ending))
                .map(ModelFile::stem)
                .toList();
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.AUDITOR)
                .map(role -> new Option(role.id(), say("role." + role.id(), role.id())))
                .toList();
    }

    private List<KnownFact> facts(List<ModelFile> files) {
        return check.facts(files).values().stream()
                .map(fact -> new KnownFact(
                        fact.name(),
                        say("fact." + fact.name(), fact.name()),
                        fact.kind().name().toLowerCase(Locale.ROOT),
                        fact.values().stream()
                                .map(value -> new Option(value, say("fact." + fact.name() + "." + value, value)))
                                .toList()))
                .toList();
    }

    private String say(String code, String otherwise) {
        return String.valueOf(messages.getMessage(code, null, otherwise, Locale.UK));
    }
}
