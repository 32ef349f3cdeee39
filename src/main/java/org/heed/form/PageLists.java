package org.heed.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.shared.UserText;

/** Answers that are lists, as a page posts them under numbered names. */
final class PageLists {
    private static final Pattern NUMBERED = Pattern.compile("-(\\d{1,4})(-.*)?");

    private PageLists() {}

    static List<String> chosen(Field field, Map<String, String> posted) {
        return numbers(field, posted).stream()
                .map(number -> posted.getOrDefault(field.key() + "-" + number, ""))
                .filter(value -> !UserText.showsNothing(value))
                .distinct()
                .toList();
    }

    /** A row that was left empty stays as long as the page is not sent for good. */
    static List<Map<String, Object>> rows(Field list, Map<String, String> posted) {
        FormButtons buttons = FormButtons.read(posted);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number : numbers(list, posted)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Field field : list.fields()) {
                String name = RowsCheck.name(list, number, field.key());
                row.put(field.key(), PageAnswers.value(field, name, posted));
            }
            boolean stays = buttons.only() ? !buttons.removes(list.key() + "-" + number) : !RowsCheck.empty(row);
            if (stays) {
                rows.add(row);
            }
        }
        if (buttons.adds(list.key()) && rows.size() < Field.Repetition.MOST_ROWS) {
            rows.add(Map.of());
        }
        return rows;
    }

    private static TreeSet<Integer> numbers(Field field, Map<String, String> posted) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : posted.keySet()) {
            if (name.startsWith(field.key())) {
                Matcher matcher = NUMBERED.matcher(name.substring(field.key().length()));
                if (matcher.matches()) {
                    numbers.add(Integer.valueOf(matcher.group(1)));
                }
            }
        }
        return numbers;
    }
}
