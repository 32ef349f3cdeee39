package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heed.model.vocabulary.Findings;

/**
 * Plays every course that a case can take, as tokens on the model: none may get stuck, meet itself, end without being
 * closed, or go on after it is closed. What does not wait runs at once.
 */
public final class TokenGame {
    private static final int MOST_SITUATIONS = 20_000;
    private static final int MOST_MOVES = 200_000;
    private static final int MOST_ELEMENTS = 500;
    private static final String ARRIVED = ">";

    private final ModelGraph graph;
    private final String lastStage;
    private final Findings findings;
    private final Set<String> said = new HashSet<>();
    private final Set<Situation> seen = new HashSet<>();
    private final Deque<Situation> open = new ArrayDeque<>();
    private int moved;

    public TokenGame(ModelGraph graph, String lastStage, Findings findings) {
        this.graph = graph;
        this.lastStage = lastStage;
        this.findings = findings;
    }

    /**
     * Where tokens stand: ids of elements that wait, timers attached to them that have not fired, and flows by which a
     * token has come to a join ({@code >flow}).
     */
    private record Situation(Set<String> tokens, boolean closed) {
        Situation with(String token) {
            Set<String> more = new TreeSet<>(tokens);
            more.add(token);
            return new Situation(more, closed);
        }

        Situation without(String token) {
            Set<String> fewer = new TreeSet<>(tokens);
            fewer.remove(token);
            return new Situation(fewer, closed);
        }
    }

    /** Tokens that are still under way to their next elements. */
    private record Move(Situation situation, List<ModelFlow> flows, String last) {}

    /** Whether a model has so many elements that none of its ways is walked. */
    public static boolean isTooLarge(ModelGraph graph) {
        return graph.nodes().size() + graph.flows().size() > MOST_ELEMENTS;
    }

    public void run() {
        graph.of("startEvent")
                .forEach(start -> settle(enter(start, new Situation(Set.of(), false)), start.out(), start.id()));
        while (!open.isEmpty() && !tooMany()) {
            Situation now = open.pop();
            for (String token : now.tokens()) {
                if (!token.startsWith(ARRIVED)) {
                    fire(graph.node(token), now);
                }
            }
        }
        if (tooMany()) {
            findings.problem("", "model.tooComplex");
        }
    }

    private boolean tooMany() {
        return seen.size() > MOST_SITUATIONS || moved > MOST_MOVES;
    }

    private void fire(ModelNode node, Situation now) {
        Situation after = now.without(node.id());
        ModelNode host = node.is("boundaryEvent") && node.interrupts() ? graph.node(node.attachedTo()) : node;
        if (!node.is("boundaryEvent") || node.interrupts()) {
            after = after.without(host.id());
            for (ModelNode timer : host.boundaries()) {
                after = after.without(timer.id());
            }
        }
        settle(enter(node, after), node.out(), node.id());
    }

    private Situation enter(ModelNode node, Situation now) {
        String stage = node.property("stage");
        return stage.isEmpty() ? now : new Situation(now.tokens(), stage.equals(lastStage));
    }

    private void settle(Situation from, List<ModelFlow> flows, String last) {
        Deque<Move> moves = new ArrayDeque<>(List.of(new Move(from, flows, last)));
        Set<Move> made = new HashSet<>();
        while (!moves.isEmpty() && !tooMany()) {
            Move move = moves.pop();
            if (!made.add(move)) {
                continue;
            }
            moved++;
            if (move.flows().isEmpty()) {
                judge(move);
            } else {
                List<ModelFlow> rest = move.flows().subList(1, move.flows().size());
                step(move.situation(), move.flows().get(0), rest).forEach(moves::push);
            }
        }
    }

    private List<Move> step(Situation now, ModelFlow flow, List<ModelFlow> rest) {
        ModelNode node = graph.node(flow.to());
        Situation entered = enter(node, now);
        if (node.waits()) {
            if (now.tokens().contains(node.id())) {
                say(node.id(), "model.twice");
                return List.of();
            }
            Situation waiting = entered.with(node.id());
            for (ModelNode timer : node.boundaries()) {
                waiting = waiting.with(timer.id());
            }
            return List.of(new Move(waiting, rest, node.id()));
        }
        if (node.is("exclusiveGateway")) {
            return node.out().stream()
                    .map(out -> new Move(entered, plus(rest, List.of(out)), node.id()))
                    .toList();
        }
        if (node.is("parallelGateway") && node.in().size() > 1) {
            return join(node, flow, entered, rest);
        }
        return List.of(new Move(entered, plus(rest, node.out()), node.id()));
    }

    private List<Move> join(ModelNode node, ModelFlow flow, Situation now, List<ModelFlow> rest) {
        if (now.tokens().contains(ARRIVED + flow.id())) {
            say(node.id(), "model.twice");
            return List.of();
        }
        Situation arrived = now.with(ARRIVED + flow.id());
        if (!node.in().stream().allMatch(in -> arrived.tokens().contains(ARRIVED + in.id()))) {
            return List.of(new Move(arrived, rest, node.id()));
        }
        Situation joined = arrived;
        for (ModelFlow in : node.in()) {
            joined = joined.without(ARRIVED + in.id());
        }
        return List.of(new Move(joined, plus(rest, node.out()), node.id()));
    }

    private void judge(Move settled) {
        Situation now = settled.situation();
        boolean waits = now.tokens().stream().anyMatch(token -> !token.startsWith(ARRIVED));
        if (!waits && !now.tokens().isEmpty()) {
            String flow = now.tokens().iterator().next().substring(1);
            graph.nodes().values().stream()
                    .filter(node -> node.in().stream().anyMatch(in -> in.id().equals(flow)))
                    .forEach(node -> say(node.id(), "model.deadlock"));
        } else if (!waits && !now.closed()) {
            say(settled.last(), "model.endsOpen");
        } else if (waits && now.closed()) {
            say(now.tokens().iterator().next(), "model.closedEarly");
        } else if (seen.add(now)) {
            open.push(now);
        }
    }

    private void say(String element, String code) {
        if (said.add(element + code)) {
            findings.problem(element, code);
        }
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
