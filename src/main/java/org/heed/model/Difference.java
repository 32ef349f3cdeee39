package org.heed.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.source.ModelFile;

/** What changed from one bundle to another, file by file and element by element. */
public record Difference(List<Change> changes) {

    /** What became of an element. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One change.
     *
     * @param element the id of the element; empty where it is the whole file
     * @param was what it said before, and {@code now} since; only where it has changed
     */
    public record Change(String file, String element, String name, Kind kind, String was, String now) {}

    public static Difference between(List<ModelFile> before, List<ModelFile> after) {
        Map<String, ModelFile> old = byName(before);
        Map<String, ModelFile> fresh = byName(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            ModelFile was = old.get(name);
            ModelFile now = fresh.get(name);
            if (was == null) {
                changes.add(new Change(name, "", name, Kind.ADDED, "", ""));
            } else if (now == null) {
                changes.add(new Change(name, "", name, Kind.REMOVED, "", ""));
            } else if (!Arrays.equals(was.content(), now.content())) {
                changes.addAll(elements(name, Parts.of(was), Parts.of(now)));
            }
        }
        return new Difference(changes);
    }

    private static Map<String, ModelFile> byName(List<ModelFile> files) {
        Map<String, ModelFile> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        return byName;
    }

    private static List<Change> elements(String file, Map<String, Parts.Part> before, Map<String, Parts.Part> after) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Parts.Part was = before.get(id);
            Parts.Part now = after.get(id);
            if (was == null && now != null) {
                changes.add(new Change(file, id, now.name(), Kind.ADDED, "", now.text()));
            } else if (was != null && now == null) {
                changes.add(new Change(file, id, was.name(), Kind.REMOVED, was.text(), ""));
            } else if (was != null && now != null && !was.text().equals(now.text())) {
                changes.add(new Change(file, id, now.name(), Kind.CHANGED, was.text(), now.text()));
            } else if (was != null && now != null && !was.place().equals(now.place())) {
                changes.add(new Change(file, id, now.name(), Kind.MOVED, "", ""));
            }
        }
        return changes;
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** The ids of the elements of a kind in BPMN files, for the diagram. */
    public List<String> elements(Kind kind) {
        return changes.stream()
                .filter(change -> change.file().endsWith(".bpmn") && change.kind() == kind)
                .map(Change::element)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
