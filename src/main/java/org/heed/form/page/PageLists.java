package org.heed.form.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.form.Field;
import org.heed.form.check.RowsCheck;
import org.heed.shared.text.UserText;

/** Answers that are lists, as a page posts them under numbered names. */
final class PageLists {
    /** So many rows show that there are too many. */
    private static final int MOST_READ = Field.Repetition.MOST_ROWS + 1;

    private static final int LONGEST_NUMBER = 4;

    private PageLists() {}

    static List<String> chosen(Field field, Map<String, String> posted, Set<Integer> numbers) {
        return numbers.stream()
                .map(number -> posted.getOrDefault(field.key() + "-" + number, ""))
                .filter(value -> !UserText.showsNothing(value))
                .distinct()
                .toList();
    }

    /** A row that was left empty stays as long as the page is not sent for good. */
    static List<Map<String, Object>> rows(Field list, Map<String, String> posted, Set<Integer> numbers) {
        FormButtons buttons = FormButtons.read(posted);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number : numbers) {
            if (rows.size() == MOST_READ) {
                return rows;
            }
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

    /** The numbers under which something was posted, by the key before them; a key has no hyphen. */
    static Map<String, TreeSet<Integer>> numbers(Collection<String> names) {
        Map<String, TreeSet<Integer>> numbers = new HashMap<>();
        for (String name : names) {
            int from = name.indexOf('-') + 1;
            int to = from;
            while (from > 0 && to < name.length() && isDigit(name.charAt(to))) {
                to++;
            }
            boolean whole = to == name.length() || name.charAt(to) == '-';
            if (to > from && to - from <= LONGEST_NUMBER && whole) {
                numbers.computeIfAbsent(name.substring(0, from - 1), key -> new TreeSet<>())
                        .add(Integer.valueOf(name.substring(from, to)));
            }
        }
        return numbers;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
