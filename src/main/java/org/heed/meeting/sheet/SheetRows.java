package org.heed.meeting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;

/**
 * The rows of the sheet in which something is entered, each with what holds for every row where it says nothing itself.
 *
 * @param errors what is missing, by the names of the fields on the page
 */
record SheetRows(List<SheetLine> lines, FormErrors errors) {
    private static final String ROWS = "rows";

    /** @param answers to the form of the sheet, from a page or a program; what is wrong with them comes first */
    static SheetRows read(Form form, Map<String, ?> answers) {
        Submission submission = AnswerCheck.of(form, answers);
        return submission.errors().isEmpty() ? of(submission.values()) : new SheetRows(List.of(), submission.errors());
    }

    /** @param values the checked answers to the form of the sheet */
    static SheetRows of(Map<String, Object> values) {
        List<SheetLine> lines = new ArrayList<>();
        FormErrors errors = FormErrors.none();
        List<?> rows = values.get(ROWS) instanceof List<?> given ? given : List.of();
        for (int row = 0; row < rows.size(); row++) {
            Map<?, ?> typed = rows.get(row) instanceof Map<?, ?> map ? map : Map.of();
            if (SheetRow.text(typed, "item").isEmpty()
                    && SheetRow.text(typed, "wording").isEmpty()
                    && SheetRow.text(typed, "parts").isEmpty()) {
                continue;
            }
            SheetRow reader = new SheetRow(row, typed, values);
            SheetLine line = reader.line();
            errors = errors.and(reader.errors());
            if (line != null) {
                lines.add(line);
            }
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors = FormErrors.of(SheetLine.field(0, "wording"), "sheet.error.nothing");
        }
        return new SheetRows(lines, errors);
    }
}
