package org.heed.modelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heed.form.FieldKind;
import org.heed.identity.Role;
import org.heed.model.ElementNames;
import org.heed.model.RuleBook;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Vocabulary;
import org.heed.process.version.ModelCheck;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What an administrator picks from while drawing: facts, stages, forms, tables, and templates for each kind of step. */
@Component
public class Catalogue {
    private final ModelCheck check;
    private final MessageSourceAccessor messages;
    private final StepTemplates templates;
    private final FactLabels labels;

    Catalogue(ModelCheck check, MessageSourceAccessor messages, StepTemplates templates, FactLabels labels) {
        this.labels = labels;
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
    public record Entries(
            List<Map<String, Object>> templates,
            List<KnownFact> facts,
            List<Option> stages,
            List<KnownForm> forms,
            List<Option> roles,
            List<KnownTask> tasks,
            List<String> components,
            List<Option> lists) {}

    public Entries of(List<ModelFile> files) {
        Vocabulary words = check.vocabulary();
        List<Option> stages = words.stages().stream()
                .map(stage -> new Option(stage, say("stage." + stage, stage)))
                .toList();
        return new Entries(
                templates.all(words, stages, tables(files)),
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
        FactLabels.Labels words = labels.in(files);
        return check.facts(files).values().stream()
                .map(fact -> new KnownFact(
                        fact.name(),
                        words.fact(fact.name()),
                        fact.kind().name().toLowerCase(Locale.ROOT),
                        fact.values().stream()
                                .map(value -> new Option(value, words.value(fact.name(), value)))
                                .toList()))
                .toList();
    }

    /** Decision tables by their names. */
    private static List<Option> tables(List<ModelFile> files) {
        Map<String, String> names = new HashMap<>();
        files.stream().filter(file -> file.is(".dmn")).forEach(file -> names.putAll(ElementNames.of(file)));
        return RuleBook.tables(files).stream()
                .map(table -> new Option(table, names.getOrDefault(table, table)))
                .toList();
    }

    private String say(String code, String otherwise) {
        return messages.getMessage(code, otherwise);
    }
}
