package org.heed.meeting.sheet;

import java.util.List;
import java.util.Map;
import org.heed.recommendation.Kind;

/**
 * One row of the sheet: what is to be registered.
 *
 * @param row its place on the sheet, counted from 0
 * @param assignment the answers to the form of assigning it; empty where it is only registered
 */
record SheetLine(int row, String item, Kind kind, String wording, List<String> parts, Map<String, Object> assignment) {

    /** The name of one of its fields on the page. */
    String field(String key) {
        return field(row, key);
    }

    static String field(int row, String key) {
        return "rows-" + row + "-" + key;
    }

    /** The same under another agenda item. */
    SheetLine under(String other) {
        return new SheetLine(row, other, kind, wording, parts, assignment);
    }
}
