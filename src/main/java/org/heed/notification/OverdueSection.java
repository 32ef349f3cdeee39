package org.heed.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskLists.Overdue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is late, for the scrutiny officer, who chases them from here. */
@Component
@Order(1)
class OverdueSection implements HomeSection {
    private static final int MOST_ROWS = 30;
    private static final int MOST_PEOPLE = 10;

    private final TaskLists lists;
    private final ReminderTable reminders;

    OverdueSection(TaskLists lists, ReminderTable reminders) {
        this.lists = lists;
        this.reminders = reminders;
    }

    /** What one person has not done in time, service by service, and the last reminder of today. */
    record Person(String id, long tasks, List<Overdue> services, ReminderTable.@Nullable Last reminded) {}

    /** Those who are late, the largest number of tasks among them, and what nobody has taken. */
    record Late(List<Person> people, long largest, long nobody) {}

    @Override
    public HomePart part() {
        return HomePart.SCRUTINY;
    }

    @Override
    public String template() {
        return "notification/overdue";
    }

    @Override
    public Late content(User user) {
        Map<String, List<Overdue>> byPerson = new LinkedHashMap<>();
        long nobody = 0;
        for (Overdue row : lists.overdue(user, MOST_ROWS)) {
            if (row.holder() == null) {
                nobody = row.tasks();
            } else if (byPerson.size() < MOST_PEOPLE || byPerson.containsKey(row.holder())) {
                byPerson.computeIfAbsent(row.holder(), id -> new ArrayList<>()).add(row);
            }
        }
        Map<String, ReminderTable.Last> reminded =
                byPerson.isEmpty() ? Map.of() : reminders.todayByPerson(byPerson.keySet());
        List<Person> people = byPerson.entrySet().stream()
                .map(each -> person(each.getKey(), each.getValue(), reminded.get(each.getKey())))
                .toList();
        long largest = people.stream().mapToLong(Person::tasks).max().orElse(0);
        return new Late(people, Math.max(largest, nobody), nobody);
    }

    private static Person person(String id, List<Overdue> rows, ReminderTable.@Nullable Last reminded) {
        return new Person(id, rows.stream().mapToLong(Overdue::tasks).sum(), rows, reminded);
    }
}
