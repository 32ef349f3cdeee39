package org.heed.recommendation.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an entry of the record, each added for those who may read it; a line without a text is left out. */
public final class RecordLines {
    private final List<RecordEntry.Line> lines = new ArrayList<>();

    public RecordLines forPublic(String label, @Nullable String text) {
        return add(Audience.PUBLIC, label, text);
    }

    public RecordLines forPanel(String label, @Nullable String text) {
        return add(Audience.PANEL, label, text);
    }

    public RecordLines forCouncil(String label, @Nullable String text) {
        return add(Audience.COUNCIL, label, text);
    }

    private RecordLines add(Audience audience, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new RecordEntry.Line(label, text, false, List.of(), audience));
        }
        return this;
    }

    List<RecordEntry.Line> list() {
        return List.copyOf(lines);
    }
}
