package org.heed.meeting.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.form.FormErrors;
import org.heed.recommendation.Kind;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** One row, and what it lacks. */
final class SheetRow {
    private static final int MOST_PARTS = 50;

    /** What is asked to assign a case, and what is said where it is missing. */
    private static final Map<String, String> ASSIGNMENT = orderedAssignment();

    private static Map<String, String> orderedAssignment() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("service", "sheet.error.service");
        asked.put("leadOfficer", "sheet.error.leadOfficer");
        asked.put("route", "sheet.error.route");
        asked.put("receivedOn", "sheet.error.receivedOn");
        return asked;
    }

    private final int row;
    private final Map<?, ?> typed;
    private final Map<String, Object> all;
    private FormErrors errors = FormErrors.none();

    SheetRow(int row, Map<?, ?> typed, Map<String, Object> all) {
        this.row = row;
        this.typed = typed;
        this.all = all;
    }

    @Nullable
    SheetLine line() {
        String item = required("item", "sheet.error.item");
        String wording = required("wording", "sheet.error.wording");
        String kind = own("kind").map(Object::toString).orElse("");
        if (kind.isEmpty()) {
            miss("kind", "sheet.error.kind");
        }
        List<String> parts = UserText.lines(text(typed, "parts"))
                .lines()
                .map(UserText::line)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > MOST_PARTS) {
            errors = errors.and(SheetLine.field(row, "parts"), "sheet.error.parts", MOST_PARTS);
        }
        Map<String, Object> assignment = assignment();
        return errors.isEmpty() ? new SheetLine(row, item, Kind.valueOf(kind), wording, parts, assignment) : null;
    }

    private String required(String key, String code) {
        String value = text(typed, key);
        if (value.isEmpty()) {
            miss(key, code);
        }
        return value;
    }

    private void miss(String key, String code) {
        errors = errors.and(SheetLine.field(row, key), code);
    }

    /** What the row says, else what holds for every row. */
    private Optional<Object> own(String key) {
        Object value = typed.get(key);
        Object every = all.get("all" + Character.toUpperCase(key.charAt(0)) + key.substring(1));
        return Optional.ofNullable(value == null ? every : value);
    }

    /** Nothing is assigned where neither a service nor an officer is named. */
    private Map<String, Object> assignment() {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (own("service").isEmpty() && own("leadOfficer").isEmpty()) {
            return answers;
        }
        ASSIGNMENT.forEach((key, code) ->
                own(key).ifPresentOrElse(value -> answers.put(key, value.toString()), () -> miss(key, code)));
        Object notice = all.get("allNoticeOn");
        if (notice != null) {
            answers.put("noticeOn", notice.toString());
        }
        return answers;
    }

    FormErrors errors() {
        return errors;
    }

    static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
