package org.heed.process.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.heed.model.flow.Outline;
import org.heed.process.ModelProperties;

/** One case of a rehearsal on its way through the draft; its clock is its own and jumps to each timer. */
public final class RehearsalRun implements AutoCloseable {
    /** Where a run takes place. */
    public record Stage(
            ProcessEngine engine, String definition, Map<UUID, BiConsumer<String, Map<String, String>>> listeners) {}

    private final Stage stage;
    private final Outline outline;
    private final UUID caseId = UUID.randomUUID();
    private final List<Rehearsed.Move> moves = new ArrayList<>();
    private final List<Rehearsed.Happened> course = new ArrayList<>();
    private final RehearsalClock clock = new RehearsalClock();
    private String instance = "";
    private String problem = "";

    public RehearsalRun(Stage stage, Outline outline) {
        this.stage = stage;
        this.outline = outline;
    }

    /** The time by the clock of the rehearsal. */
    public Instant now() {
        return clock.now();
    }

    public void begin(Map<String, Object> facts) {
        stage.listeners().put(caseId, this::writeEmail);
        attempt(() -> instance = stage.engine()
                .getRuntimeService()
                .startProcessInstanceById(stage.definition(), caseId.toString(), facts)
                .getId());
    }

    /** Keeps how the case began, so that it begins so again. */
    public void remember(Rehearsed.Move beginning) {
        moves.add(beginning);
    }

    private void writeEmail(String handler, Map<String, String> notes) {
        Map<String, String> said = new TreeMap<>(notes);
        said.remove(ModelProperties.STAGE);
        happened(Rehearsed.Kind.LETTER, handler, handler, said);
    }

    private void happened(Rehearsed.Kind kind, String element, String title, Map<String, String> told) {
        course.add(new Rehearsed.Happened(kind, element, title, clock.today(), told));
    }

    /** Completes a task with these facts; nothing happens where it does not wait. */
    public void complete(Rehearsed.Move move, Map<String, Object> facts) {
        String element = move.element();
        tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .ifPresent(task -> {
                    moves.add(move);
                    Map<String, String> told = new TreeMap<>();
                    facts.forEach((name, value) -> told.put(name, String.valueOf(value)));
                    happened(Rehearsed.Kind.TASK, element, outline.title(element), told);
                    attempt(() -> stage.engine().getTaskService().complete(task.getId(), clock.byEngineTime(facts)));
                });
    }

    /** Ends where nobody can go on. */
    public void stop(String why) {
        problem = why;
    }

    /** Skips the clock to a timer and lets it fire; nothing happens where there is none. */
    public void fire(String element) {
        timers().stream()
                .filter(job -> element(job).equals(element))
                .findFirst()
                .ifPresent(job -> {
                    moves.add(Rehearsed.Move.skipTo(element));
                    clock.skipTo(clock.date(job.getId(), job.getDuedate()));
                    happened(Rehearsed.Kind.TIMER, element, outline.title(element), Map.of());
                    attempt(() -> stage.engine().getManagementService().executeJob(job.getId()));
                });
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            sendEmails();
        } catch (RuntimeException failure) {
            problem = String.valueOf(failure.getMessage());
        }
        tasks().forEach(task -> clock.date(task.getId(), task.getDueDate()));
        timers().forEach(job -> clock.date(job.getId(), job.getDuedate()));
    }

    /** What runs by itself runs at once. */
    private void sendEmails() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> stage.engine().getManagementService().executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return jobs().stream().filter(job -> job.getDuedate() == null).toList();
    }

    private List<Job> timers() {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null)
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    private List<Job> jobs() {
        return instance.isEmpty()
                ? List.of()
                : stage.engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .list();
    }

    private List<Task> tasks() {
        return instance.isEmpty()
                ? List.of()
                : stage.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list();
    }

    private String element(Job job) {
        return stage.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** What can be done next; nothing at the end and at a dead end. */
    public List<Rehearsed.Waiting> next() {
        return problem.isEmpty() ? waiting() : List.of();
    }

    List<Rehearsed.Waiting> waiting() {
        List<Rehearsed.Waiting> waiting = new ArrayList<>();
        for (Task task : tasks()) {
            Instant due = clock.date(task.getId(), task.getDueDate());
            Set<String> roles = stage.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .filter(group -> group != null)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            waiting.add(new Rehearsed.Waiting(
                    task.getTaskDefinitionKey(),
                    task.getName(),
                    false,
                    due.equals(Instant.MAX) ? null : RehearsalClock.day(due),
                    roles));
        }
        for (Job job : timers()) {
            String element = element(job);
            waiting.add(new Rehearsed.Waiting(
                    element,
                    outline.title(element),
                    true,
                    RehearsalClock.day(clock.date(job.getId(), job.getDuedate())),
                    Set.of()));
        }
        waiting.sort(Comparator.comparing(Rehearsed.Waiting::element));
        return waiting;
    }

    public Rehearsed result(boolean tooLong) {
        Set<String> passed = new LinkedHashSet<>();
        if (!instance.isEmpty()) {
            stage.engine()
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(each -> passed.add(each.getActivityId()));
        }
        List<Rehearsed.Waiting> waiting = waiting();
        Rehearsed.Standing standing = !problem.isEmpty()
                ? Rehearsed.Standing.DEAD_END
                : waiting.isEmpty()
                        ? (ended() ? Rehearsed.Standing.ENDED : Rehearsed.Standing.DEAD_END)
                        : tooLong ? Rehearsed.Standing.TOO_LONG : Rehearsed.Standing.WAITING;
        if (standing == Rehearsed.Standing.ENDED) {
            happened(Rehearsed.Kind.END, "", "", Map.of());
        }
        return new Rehearsed(moves, course, waiting, passed, standing, problem);
    }

    private boolean ended() {
        return stage.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    @Override
    public void close() {
        stage.listeners().remove(caseId);
    }
}
