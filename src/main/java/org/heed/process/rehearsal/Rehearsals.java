package org.heed.process.rehearsal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.heed.form.Form;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.TaskContract;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.completion.AddedQuestions;
import org.heed.process.completion.TypedAnswers;
import org.heed.process.engine.CaseSteps;
import org.heed.process.engine.RehearsalEngine;
import org.heed.process.engine.RehearsalRun;
import org.heed.process.engine.Rehearsed;
import org.heed.process.version.ModelCheck;
import org.heed.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays a draft before it is deployed, in an engine in memory: no case is real and no e-mail is sent. */
@Component
public class Rehearsals {
    private static final int MOST_STEPS = 300;

    private final RehearsalEngine engine;
    private final ModelCheck check;
    private final AddedQuestions added;
    private final CaseSteps steps;
    private final DraftForms forms;

    Rehearsals(RehearsalEngine engine, ModelCheck check, AddedQuestions added, CaseSteps steps, DraftForms forms) {
        this.engine = engine;
        this.check = check;
        this.added = added;
        this.steps = steps;
        this.forms = forms;
    }

    /** One rehearsal with all that it needs. */
    private record Scene(
            RehearsalRun run, RehearsalAnswers answers, Map<String, Form> forms, Map<String, TaskContract> contracts) {}

    /** Plays these moves; answers are as a form is filled in. */
    public Rehearsed byHand(List<ModelFile> files, List<Rehearsed.Move> moves) {
        boolean knowsStart = !moves.isEmpty() && moves.get(0).isBeginning();
        Map<String, Object> begun = knowsStart ? moves.get(0).facts() : usual();
        return play(files, new Random(0), false, begun, scene -> {
            for (Rehearsed.Move move : moves) {
                if (move.timer()) {
                    scene.run().fire(move.element());
                } else {
                    complete(scene, move.element(), move.answers(), move.facts());
                }
            }
        });
    }

    /** The form of a task of the draft, with its lists; raises {@link NotFound} where there is no such task. */
    public Form form(List<ModelFile> files, String task) {
        Form form = forms.byTask(files).get(task);
        if (form == null) {
            throw new NotFound("notFound.task", task);
        }
        return form;
    }

    /** Plays to the end, with answers and timers as they fall; the same seed plays the same. */
    public Rehearsed atRandom(List<ModelFile> files, long seed) {
        Random random = new Random(seed);
        return play(files, random, true, drawn(random), scene -> {
            for (int step = 0; step < MOST_STEPS; step++) {
                List<Rehearsed.Waiting> waiting = scene.run().next();
                if (waiting.isEmpty()) {
                    return;
                }
                List<Rehearsed.Waiting> tasks =
                        waiting.stream().filter(each -> !each.timer()).toList();
                boolean skip = tasks.isEmpty() || waiting.size() > tasks.size() && random.nextInt(5) == 0;
                List<Rehearsed.Waiting> from =
                        skip ? waiting.stream().filter(Rehearsed.Waiting::timer).toList() : tasks;
                Rehearsed.Waiting next = from.get(random.nextInt(from.size()));
                if (next.timer()) {
                    scene.run().fire(next.element());
                } else {
                    complete(scene, next.element(), null, Map.of());
                }
            }
        });
    }

    /** Plays what a past case did, as far as the draft asks the same; what is new is answered at random. */
    public Rehearsed replay(List<ModelFile> files, UUID caseId) {
        Deque<CaseSteps.Step> left = new ArrayDeque<>(steps.of(caseId));
        boolean knowsStart = !left.isEmpty() && left.getFirst().task().equals(CaseSteps.BEGINNING);
        Map<String, Object> start = knowsStart ? left.removeFirst().facts() : usual();
        return play(files, new Random(caseId.getLeastSignificantBits()), false, start, scene -> {
            for (int step = 0; step < MOST_STEPS; step++) {
                List<Rehearsed.Waiting> waiting = scene.run().next();
                if (waiting.isEmpty()) {
                    return;
                }
                CaseSteps.Step next = left.stream()
                        .filter(each -> waiting.stream()
                                .anyMatch(
                                        task -> !task.timer() && task.element().equals(each.task())))
                        .findFirst()
                        .orElse(null);
                if (next != null) {
                    left.remove(next);
                    complete(scene, next.task(), null, next.facts());
                } else if (left.isEmpty() || !goOn(scene, waiting, left)) {
                    return;
                }
            }
        });
    }

    /** A task that the past case never had, or else the next timer; false where the past case went no further. */
    private boolean goOn(Scene scene, List<Rehearsed.Waiting> waiting, Deque<CaseSteps.Step> left) {
        for (Rehearsed.Waiting each : waiting) {
            boolean isNew =
                    !each.timer() && left.stream().noneMatch(step -> step.task().equals(each.element()));
            if (isNew && !scene.contracts().containsKey(each.element())) {
                complete(scene, each.element(), null, Map.of());
                return true;
            }
        }
        Optional<Rehearsed.Waiting> timer =
                waiting.stream().filter(Rehearsed.Waiting::timer).findFirst();
        timer.ifPresent(due -> scene.run().fire(due.element()));
        return timer.isPresent();
    }

    private void complete(Scene scene, String task, @Nullable Map<String, Object> given, Map<String, Object> past) {
        Form form = scene.forms().get(task);
        if (form == null) {
            return;
        }
        Map<String, Object> random = given == null ? scene.answers().atRandom(form) : Map.of();
        Map<String, Object> answers = given == null ? TypedAnswers.plain(random) : given;
        Submission checked = AnswerCheck.of(form.asOf(scene.answers().today()), answers);
        if (given == null && !TypedAnswers.fit(form, checked)) {
            scene.run()
                    .stop("The form " + form.id() + " takes no answer: "
                            + checked.errors().byKey().keySet());
            return;
        }
        Map<String, Object> values = given == null ? random : checked.values();
        Outcome outcome = Outcome.done();
        for (var fact :
                scene.answers().facts(scene.contracts().get(task), values).entrySet()) {
            outcome = outcome.and(fact.getKey(), fact.getValue());
        }
        Map<String, Object> told =
                new LinkedHashMap<>(added.facts(form, values, outcome).facts());
        told.putAll(past);
        scene.run().complete(new Rehearsed.Move(task, false, answers, past), told);
    }

    /** The kind of a case and the rule of its panel, as they may be. */
    private Map<String, Object> drawn(Random random) {
        List<String> kinds = kinds();
        return Map.of(
                ProcessVariables.KIND,
                kinds.get(random.nextInt(kinds.size())),
                ProcessVariables.PANEL_SIGNS_OFF,
                random.nextBoolean());
    }

    /** The first move of a rehearsal of such a case. Raises {@link NotFound} where there is no such kind. */
    public Rehearsed.Move beginning(String kind, boolean panelSignsOff) {
        if (!kinds().contains(kind)) {
            throw new NotFound("notFound.list", kind);
        }
        return Rehearsed.Move.beginning(
                Map.of(ProcessVariables.KIND, kind, ProcessVariables.PANEL_SIGNS_OFF, panelSignsOff));
    }

    /** The kinds of cases. */
    public List<String> kinds() {
        return check.vocabulary().start().stream()
                .filter(fact -> fact.name().equals(ProcessVariables.KIND))
                .flatMap(fact -> fact.values().stream())
                .toList();
    }

    private static Map<String, Object> usual() {
        return Map.of(ProcessVariables.KIND, "RECOMMENDATION", ProcessVariables.PANEL_SIGNS_OFF, false);
    }

    private Rehearsed play(
            List<ModelFile> files, Random random, boolean toTheEnd, Map<String, Object> begun, Consumer<Scene> course) {
        return engine.with(files, stage -> {
            Outline outline = Outline.of(files);
            try (RehearsalRun run = new RehearsalRun(stage, outline)) {
                RehearsalAnswers answers = new RehearsalAnswers(random, run::now);
                Scene scene = new Scene(
                        run, answers, forms.byTask(files), check.vocabulary().tasks());
                run.begin(start(scene, files, begun));
                if (!begun.equals(usual())) {
                    run.remember(Rehearsed.Move.beginning(begun));
                }
                course.accept(scene);
                return run.result(toTheEnd);
            }
        });
    }

    private Map<String, Object> start(Scene scene, List<ModelFile> files, Map<String, Object> begun) {
        Form form = DraftForms.start(files);
        Outcome facts = Outcome.of(ProcessVariables.PANEL, "rehearsal");
        Map<String, Object> told = new LinkedHashMap<>(
                added.facts(form, scene.answers().atRandom(form), facts).facts());
        told.putAll(begun);
        return told;
    }

    /** Cases whose course can be played again, those that went furthest first. */
    public List<UUID> past(int most) {
        return steps.longest(most);
    }
}
