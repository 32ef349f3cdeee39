package org.heed.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What models may speak of: the product's own tasks, e-mails, tables, stages and lists.
 *
 * @param process the key of the one process that cases follow
 * @param startForm the form with which a case begins
 * @param services the notes that a service task takes, by its handler: the values of each, or none where it is free text
 * @param longLists those of the lists that are searched, and from which only one can be chosen
 * @param start the facts that a case begins with
 * @param reserved names of facts that only the product sets
 */
public record Vocabulary(
        String process,
        TaskContract startForm,
        Map<String, TaskContract> tasks,
        Map<String, Map<String, Set<String>>> services,
        List<TableContract> tables,
        Set<String> stages,
        String lastStage,
        Set<String> lists,
        Set<String> longLists,
        List<Fact> start,
        Set<String> reserved) {}
