package org.heed.modelling.rehearsal;

import java.util.List;
import org.heed.model.Difference;
import org.heed.process.engine.Rehearsed;
import org.heed.shared.DiagramMarks;

/** Differences and rehearsals as marks on diagrams. */
public final class WorkflowMarks {
    private WorkflowMarks() {}

    /** The old diagram shows what goes, the new one what comes; both show what changes. */
    public static String of(Difference difference, boolean old) {
        DiagramMarks marks = new DiagramMarks();
        difference.elements(Difference.Kind.CHANGED).forEach(id -> marks.at(id, "heed-changed", "~"));
        difference
                .elements(old ? Difference.Kind.REMOVED : Difference.Kind.ADDED)
                .forEach(id -> marks.at(id, old ? "heed-removed" : "heed-added", old ? "−" : "+"));
        return marks.json();
    }

    public static String of(List<RandomRehearsalController.Visited> visited) {
        DiagramMarks marks = new DiagramMarks();
        visited.forEach(
                each -> marks.at(each.element(), each.plays() > 0 ? "heed-passed" : "heed-changed", "" + each.plays()));
        return marks.json();
    }

    public static String of(Rehearsed played) {
        DiagramMarks marks = new DiagramMarks();
        played.passed().forEach(id -> marks.at(id, "heed-passed", ""));
        played.waiting().forEach(each -> marks.at(each.element(), "heed-now", ""));
        return marks.json();
    }
}
