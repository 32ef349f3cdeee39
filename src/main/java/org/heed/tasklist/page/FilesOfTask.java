package org.heed.tasklist.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heed.form.Field;
import org.heed.form.FilesAsked;
import org.heed.form.FormErrors;
import org.heed.form.page.FormButtons;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.TaskFiles;
import org.heed.tasklist.draft.DraftPages;
import org.heed.tasklist.draft.SubmittedForm;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What the page of a task uploads and takes back: whatever else is wrong with the page, a sound file is not chosen twice. */
@Component
class FilesOfTask {
    private final OpenTasks tasks;
    private final DraftPages pages;
    private final TaskFiles files;

    FilesOfTask(OpenTasks tasks, DraftPages pages, TaskFiles files) {
        this.tasks = tasks;
        this.pages = pages;
        this.files = files;
    }

    private List<Field> asked(OpenTask task) {
        return tasks.form(task).questions().stream()
                .filter(field -> field.files() != null)
                .toList();
    }

    /** Takes the files that the page sent, and takes back what it asks for; what is wrong comes back by field. */
    FormErrors handIn(OpenTask task, Map<String, String> posted, MultiValueMap<String, MultipartFile> sent, User user) {
        FormErrors errors = FormErrors.none();
        FormButtons buttons = FormButtons.read(posted);
        boolean sends = !buttons.only() && !posted.containsKey(SubmittedForm.SAVE);
        for (Field field : asked(task)) {
            FilesAsked files = Objects.requireNonNull(field.files());
            // Nobody sends what somebody else has uploaded since and they have not seen
            String seen = posted.getOrDefault(SubmittedForm.FILES + field.key(), "");
            boolean unseen = !new HashSet<>(List.of(seen.split(" "))).containsAll(files.ids());
            boolean one = !files.several();
            List<MultipartFile> chosen = chosen(field, sent);
            if (unseen && (sends || one && !chosen.isEmpty())) {
                errors = errors.and(field.key(), "form.error.file.more", field.label());
            }
            String back = buttons.takesBackFrom(field.key());
            if (!back.isEmpty()) {
                pages.open(task.id(), user);
                remove(task, back);
            }
            if (chosen.isEmpty() && buttons.uploads(field.key())) {
                errors = errors.and(field.key(), "form.error.file", field.label());
            }
            boolean withheld = posted.containsKey(SubmittedForm.WITHHELD + field.key());
            for (MessageSourceResolvable wrong :
                    take(task, field, unseen && one ? List.of() : chosen, withheld, user)) {
                errors = errors.and(field.key(), wrong);
            }
        }
        return errors;
    }

    /** A page that is sent without a file has an empty one in it. */
    private static List<MultipartFile> chosen(Field field, MultiValueMap<String, MultipartFile> sent) {
        return sent.getOrDefault(field.key(), List.of()).stream()
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isBlank())
                .toList();
    }

    private List<MessageSourceResolvable> take(
            OpenTask task, Field field, List<MultipartFile> chosen, boolean withheld, User user) {
        List<MessageSourceResolvable> wrong = new ArrayList<>();
        for (MultipartFile file : chosen) {
            TaskFiles.Taken taken = take(pages.open(task.id(), user), field, file, withheld, user);
            if (taken.wrong() != null) {
                wrong.add(taken.wrong());
            }
        }
        return wrong;
    }

    private TaskFiles.Taken take(OpenTask task, Field field, MultipartFile file, boolean withheld, User user) {
        FilesAsked asked = Objects.requireNonNull(field.files());
        return files.take(
                new TaskFiles.Place(task.caseId(), task.id(), field.key(), asked.accept(), asked.several()),
                file,
                withheld,
                user);
    }

    /** Takes one file; empty where the form of the task asks for none under this key. */
    Optional<TaskFiles.Taken> take(OpenTask task, String key, MultipartFile file, boolean withheld, User user) {
        return asked(task).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> take(task, field, file, withheld, user));
    }

    boolean remove(OpenTask task, String id) {
        try {
            return files.remove(task.id(), UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    /** What the page says where so much was sent that it was not even read. */
    FormErrors farTooLarge(OpenTask task) {
        return asked(task).stream()
                .findFirst()
                .map(field -> FormErrors.of(
                        field.key(),
                        "evidence.error.farTooLarge",
                        files.limits("").largest()))
                .orElse(FormErrors.none());
    }
}
