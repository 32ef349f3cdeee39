package org.heed.modelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heed.form.FieldKind;
import org.heed.identity.Role;
import org.heed.model.ModelFile;
import org.heed.model.Outline;
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

    /** A form; one that is taken belongs to a step of the product alone. */
    record KnownForm(String value, String label, boolean taken) {}

    /** A task of the product: who may ever do it, and which people never. */
    record KnownTask(String id, List<String> roles, Set<String> notBy) {}

    /** The catalogue as the editors read it. */
    record Entries(
            List<Map<String, Object>> templates,
            List<KnownFact> facts,
            List<Option> stages,
            List<KnownForm> forms,
            List<Option> roles,
            List<KnownTask> tasks,
            List<String> components,
            List<Option> lists) {}

    Entries of(List<ModelFile> files) {
        Vocabulary words = check.vocabulary();
        List<Option> stages = words.stages().stream()
                .map(stage -> new Option(stage, say("stage." + stage, stage)))
                .toList();
        List<Option> tables = RuleBook.tables(files).stream()
                .map(table -> new Option(table, table))
                .toList();
        return new Entries(
                templates.all(words, stages, tables),
                facts(files),
                stages,
                forms(files, words),
                roles(),
                words.tasks().values().stream()
                        .map(task -> new KnownTask(
                                task.task(),
                                task.roles().stream().map(Role::id).sorted().toList(),
                                task.notBy()))
                        .toList(),
                Arrays.stream(FieldKind.values()).map(FieldKind::type).toList(),
                words.lists().stream()
                        .sorted()
                        .map(list -> new Option(list, say("list." + list, list)))
                        .toList());
    }

    /** By the step that asks with it, where there is one. */
    private static List<KnownForm> forms(List<ModelFile> files, Vocabulary words) {
        Map<String, String> steps = new HashMap<>();
        Outline.of(files).steps().forEach(step -> steps.putIfAbsent(step.form(), step.title()));
        return files.stream()
                .filter(file -> file.is(".form"))
                .map(ModelFile::stem)
                .map(form -> new KnownForm(
                        form,
                        steps.containsKey(form) ? steps.get(form) + " (" + form + ")" : form,
                        words.tasks().containsKey(form)
                                || form.equals(words.startForm().task())))
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
