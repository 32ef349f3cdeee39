package org.heed.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** Whole cases in turn by everyone who plays them, some at a time, several rounds: medians and ratios. */
final class JourneyBench {
    private static final List<Integer> CLIENTS = Arrays.stream(
                    System.getProperty("bench.clients", "1,4,8").split(","))
            .map(Integer::valueOf)
            .toList();

    private final BenchDatabase postgres;
    private final List<Workload> workloads;
    private final int cases;
    private final int rounds;

    JourneyBench(BenchDatabase postgres, List<Workload> workloads, int cases, int rounds) {
        this.postgres = postgres;
        this.workloads = workloads;
        this.cases = cases;
        this.rounds = rounds;
    }

    String table() {
        StringBuilder table = new StringBuilder("| clients | who | cases/s | to the first | statements | commits | writing |"
                + " WAL KB | disk KB | Java ms | PostgreSQL ms | CPU to the first |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (int clients : CLIENTS) {
            workloads.forEach(workload -> play(workload, cases / 2, clients));
            Map<Workload, List<Figures>> measured = new HashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Workload workload : workloads) {
                    measured.computeIfAbsent(workload, none -> new ArrayList<>()).add(measure(workload, clients));
                }
            }
            for (Workload workload : workloads) {
                String row = row(clients, workload, measured.get(workload), measured.get(workloads.get(0)));
                System.out.print(row);
                table.append(row);
            }
        }
        return table.toString();
    }

    private Figures measure(Workload workload, int clients) {
        Figures before = postgres.now(workload.database(), workload.counted());
        workload.counted().forget();
        double start = System.nanoTime() / 1e9;
        play(workload, cases, clients);
        double seconds = System.nanoTime() / 1e9 - start;
        Figures after = postgres.now(workload.database(), workload.counted()).since(before);
        return new Figures(
                seconds,
                after.statements(),
                after.transactions(),
                after.writing(),
                after.walBytes(),
                after.diskBytes(),
                after.javaSeconds(),
                after.postgresSeconds());
    }

    private static void play(Workload workload, int cases, int clients) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> played = new ArrayList<>();
            for (int each = 0; each < cases; each++) {
                played.add(threads.submit(workload::playCase));
            }
            for (Future<?> one : played) {
                one.get();
            }
            workload.settle();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(workload.name(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private String row(int clients, Workload workload, List<Figures> measured, List<Figures> first) {
        double rate = median(measured, figures -> cases / figures.seconds());
        double firstRate = median(first, figures -> cases / figures.seconds());
        double cpu = median(measured, JourneyBench::cpu);
        return "| %d | %s | %.1f | %.2f | %.0f | %.1f | %.1f | %.0f | %.0f | %.1f | %.1f | %.2f |\n"
                .formatted(
                        clients,
                        workload.name(),
                        rate,
                        rate / firstRate,
                        median(measured, figures -> figures.statements() / (double) cases),
                        median(measured, figures -> figures.transactions() / (double) cases),
                        median(measured, figures -> figures.writing() / (double) cases),
                        median(measured, figures -> figures.walBytes() / 1024.0 / cases),
                        median(measured, figures -> figures.diskBytes() / 1024.0 / cases),
                        median(measured, figures -> figures.javaSeconds() * 1000 / cases),
                        median(measured, figures -> figures.postgresSeconds() * 1000 / cases),
                        cpu / median(first, JourneyBench::cpu));
    }

    private static double cpu(Figures figures) {
        return figures.javaSeconds() + figures.postgresSeconds();
    }

    private static double median(List<Figures> measured, ToDoubleFunction<Figures> what) {
        double[] sorted = measured.stream().mapToDouble(what).sorted().toArray();
        return sorted.length % 2 == 1
                ? sorted[sorted.length / 2]
                : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }
}
