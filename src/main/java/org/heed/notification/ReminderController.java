package org.heed.notification;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskLists;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Confirmation;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody has not done in time, and the button that reminds them of it. */
@Controller
@RequestMapping("/overdue/{person}")
class ReminderController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final TaskLists lists;
    private final Register register;
    private final Reminders reminders;
    private final Directory directory;
    private final Clock clock;

    ReminderController(TaskLists lists, Register register, Reminders reminders, Directory directory, Clock clock) {
        this.lists = lists;
        this.register = register;
        this.reminders = reminders;
        this.directory = directory;
        this.clock = clock;
    }

    /** An overdue task and its recommendation. */
    record Row(OpenTask task, RegisterEntry about) {}

    @GetMapping
    ModelAndView list(
            @PathVariable String person,
            @RequestParam @Nullable String service,
            User user,
            @RequestParam @Nullable String cursor) {
        TaskPermissions.requireRemindSomewhere(user);
        Page<Row> page =
                lists.overdueOf(person, service, user, cursor, Page.SIZE).map(tasks -> rows(tasks, user));
        return new ModelAndView("notification/overdue-of")
                .addObject("person", person)
                .addObject("service", service)
                .addObject("page", page)
                .addObject(
                        "remindable",
                        page.items().stream()
                                .anyMatch(row -> TaskPermissions.mayRemind(
                                        user, row.task().taskScope())));
    }

    private List<Row> rows(List<OpenTask> tasks, User user) {
        Map<UUID, RegisterEntry> cases =
                register.shown(tasks.stream().map(OpenTask::caseId).toList(), user);
        return tasks.stream()
                .filter(task -> cases.containsKey(task.caseId()))
                .map(task -> new Row(task, Objects.requireNonNull(cases.get(task.caseId()))))
                .toList();
    }

    @Costly
    @PostMapping("/reminders")
    ModelAndView remind(
            @PathVariable String person,
            @RequestParam Map<String, String> posted,
            User user,
            RedirectAttributes flash) {
        Optional<ReminderTable.Last> before = reminders.remind(person, Confirmation.given(posted), user);
        String name = directory.nameOf(person);
        if (before.isPresent()) {
            String time = TIME.format(before.get().at().atZone(clock.getZone()));
            List<String> said =
                    List.of(name, time, directory.nameOf(before.get().by()));
            return new Confirmation("remind", said, "/overdue/" + person + "/reminders", "/home", Map.of()).page();
        }
        flash.addFlashAttribute("done", "remind.done");
        flash.addFlashAttribute("doneArgument", name);
        return new ModelAndView("redirect:/home");
    }
}
