package org.heed.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.Role;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.TaskContract;

/** What the handler of a task promises to the models: who may do it, what its form must ask, and which facts it sets. */
public final class TaskPromise {
    private final Set<Role> roles;
    private final Set<String> notBy = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, TaskContract.Source> sources = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, TaskContract.Need> needs = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    private TaskPromise(Set<Role> roles) {
        this.roles = roles;
    }

    /** Only people with one of these roles may ever be asked. */
    public static TaskPromise by(Role... roles) {
        return new TaskPromise(Set.of(roles));
    }

    /** Never the person whose id this fact holds. */
    public TaskPromise notBy(String... personFacts) {
        notBy.addAll(List.of(personFacts));
        return this;
    }

    /** Sets the fact to whether the answer has that value. */
    public TaskPromise setsWhether(String fact, String key, Object value) {
        facts.add(Fact.of(fact, Fact.Kind.BOOLEAN));
        sources.put(fact, new TaskContract.Source(key, value.toString()));
        return this;
    }

    /** Sets the fact to no. */
    public TaskPromise setsNo(String fact) {
        return setsWhether(fact, "", "never");
    }

    public TaskPromise setsDate(String fact) {
        facts.add(Fact.of(fact, Fact.Kind.DATE));
        return this;
    }

    public TaskPromise setsPerson(String fact) {
        facts.add(Fact.of(fact, Fact.Kind.PERSON));
        return this;
    }

    public TaskPromise setsText(String fact) {
        facts.add(Fact.of(fact, Fact.Kind.TEXT));
        return this;
    }

    /** Sets the fact to an answer, which is the name of one of these. */
    public TaskPromise setsOneOf(String fact, String key, Class<? extends Enum<?>> choices) {
        facts.add(new Fact(fact, Fact.Kind.CHOICE, AskedAnswers.names(choices)));
        sources.put(fact, new TaskContract.Source(key, ""));
        return this;
    }

    /** The answer's choices come from this list; the key of an answer in rows is {@code rows.key}. */
    public TaskPromise list(String key, String valuesKey) {
        lists.put(key, valuesKey);
        return this;
    }

    /** The answer is one of these, where the type of the command knows more. */
    public TaskPromise oneOf(String key, Enum<?>... choices) {
        values.put(key, Arrays.stream(choices).map(Enum::name).collect(Collectors.toSet()));
        return this;
    }

    /** The answer must be there, as one of these, where the other answer has that value. */
    public TaskPromise needs(String key, String whereKey, Enum<?> whereValue, Enum<?>... oneOf) {
        needs.put(key, new TaskContract.Need(whereKey, whereValue.name()));
        values.put(key, Arrays.stream(oneOf).map(Enum::name).collect(Collectors.toSet()));
        return this;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Set<String> notBy() {
        return notBy;
    }

    /** The promise of a task whose answers become this record. */
    public TaskContract of(String task, Class<? extends Record> command) {
        AskedAnswers asked = new AskedAnswers(lists, needs, values);
        return new TaskContract(task, asked.of(command, ""), roles, notBy, facts, sources);
    }
}
