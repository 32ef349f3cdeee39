package org.heed.process.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.flow.Outline;

/** Follows a model from a step to where a case comes to rest next, past gateways, e-mails and tables. */
final class Lookahead {
    private static final Map<String, Ahead.Rest> RESTS = Map.of(
            "userTask", Ahead.Rest.TASK,
            "intermediateCatchEvent", Ahead.Rest.WAIT,
            "endEvent", Ahead.Rest.END);

    private final Outline outline;

    Lookahead(Outline outline) {
        this.outline = outline;
    }

    Ahead from(String id) {
        Ahead next = next(id);
        List<Ahead.Stop> stops =
                next.ways().stream().flatMap(way -> way.stops().stream()).toList();
        boolean goesOn = !next.choice() && stops.size() == 1 && stops.get(0).rest() == Ahead.Rest.TASK;
        return goesOn
                ? new Ahead(
                        next.question(),
                        next.ways(),
                        next.timers(),
                        next(stops.get(0).id()))
                : next;
    }

    private Ahead next(String id) {
        Found found = new Found();
        outline.step(id).ifPresent(step -> found.walk(step, List.of(), Set.of(id), false));
        List<Ahead.Way> timers = new ArrayList<>();
        for (Outline.Step timer : outline.steps()) {
            if (timer.host().equals(id)) {
                Found later = new Found();
                later.walk(timer, List.of(), Set.of(id, timer.id()), false);
                later.ways().stream()
                        .filter(way -> way.stops().stream().anyMatch(stop -> stop.rest() != Ahead.Rest.END))
                        .map(way -> new Ahead.Way(timer.title(), way.stops()))
                        .forEach(timers::add);
            }
        }
        return new Ahead(found.question, found.ways(), timers, null);
    }

    static boolean isChoice(Outline.Step step) {
        return step.kind().equals("exclusiveGateway") && step.next().size() > 1;
    }

    private final class Found {
        private final Map<List<String>, Set<Ahead.Stop>> stops = new LinkedHashMap<>();
        private final Map<List<String>, Set<Ahead.Stop>> letters = new LinkedHashMap<>();
        private String question = "";

        /** @param forked whether other branches begin at the same time */
        void walk(Outline.Step step, List<String> answers, Set<String> seen, boolean forked) {
            boolean branch = forked
                    || step.kind().equals("parallelGateway") && step.next().size() > 1;
            for (Outline.Way way : step.next()) {
                List<String> given = isChoice(step) ? answered(step, way, answers) : answers;
                outline.step(way.to()).ifPresent(to -> {
                    Ahead.Rest rest = RESTS.get(to.kind());
                    if (rest != null) {
                        boolean told =
                                rest == Ahead.Rest.END && branch && step.kind().equals("serviceTask");
                        (told ? letters : stops)
                                .computeIfAbsent(given, key -> new LinkedHashSet<>())
                                .add(new Ahead.Stop(to.id(), to.title(), rest));
                    } else if (!seen.contains(to.id())) {
                        Set<String> also = new LinkedHashSet<>(seen);
                        also.add(to.id());
                        walk(to, given, also, branch);
                    }
                });
            }
        }

        private List<String> answered(Outline.Step step, Outline.Way way, List<String> answers) {
            if (answers.isEmpty() && question.isEmpty()) {
                question = step.name();
            }
            List<String> given = new ArrayList<>(answers);
            boolean again = !answers.isEmpty() && !step.name().isBlank();
            given.add((again ? step.name() + " " : "") + (way.name().isBlank() ? way.to() : way.name()));
            return given;
        }

        /** A branch that only sends an e-mail and ends is no way on where another goes on. */
        List<Ahead.Way> ways() {
            if (stops.isEmpty()) {
                stops.putAll(letters);
            }
            boolean others =
                    stops.values().stream().flatMap(Set::stream).anyMatch(stop -> stop.rest() != Ahead.Rest.END);
            List<Ahead.Way> ways = new ArrayList<>();
            stops.forEach((answers, all) -> {
                List<Ahead.Stop> resting = all.stream()
                        .filter(stop -> stop.rest() != Ahead.Rest.END)
                        .toList();
                if (!resting.isEmpty() || !answers.isEmpty() || !others) {
                    ways.add(new Ahead.Way(String.join("; ", answers), resting.isEmpty() ? List.copyOf(all) : resting));
                }
            });
            return ways;
        }
    }
}
