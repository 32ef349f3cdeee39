package org.heed.tasklist.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.identity.list.SortedHead;
import org.heed.process.task.TaskFilter.Sort;
import org.heed.shared.request.FilterValues;

/** The heads by which the list of tasks is sorted, by the names of their columns: a second click turns the order. */
final class WorkHeads {
    private WorkHeads() {}

    static Map<String, SortedHead> of(WorkFilter filter) {
        Map<String, SortedHead> heads = new LinkedHashMap<>();
        heads.put("TASK", head(Sort.TASK, Sort.TASK_DESC, filter));
        heads.put(Column.REFERENCE.name(), head(Sort.REFERENCE, Sort.REFERENCE_DESC, filter));
        // The usual order, which nothing turns: what has no date comes last
        heads.put(
                Column.DUE.name(),
                new SortedHead(filter.address("sort"), filter.order() == Sort.DUE ? SortedHead.UP : null));
        return heads;
    }

    private static SortedHead head(Sort up, Sort down, WorkFilter filter) {
        Sort now = filter.order();
        String next = FilterValues.written(now == up ? down : up);
        String sorted = now == up ? SortedHead.UP : now == down ? SortedHead.DOWN : null;
        return new SortedHead(filter.with("sort", next).address(), sorted);
    }
}
