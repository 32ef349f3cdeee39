package org.heed.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.ProcessEngine;

/** Every list, as people of a large council read it, while the number of cases grows. */
final class ListsBench {
    private static final List<Long> SIZES = Arrays.stream(System.getProperty("bench.sizes", "20000,200000,1000000").split(","))
            .map(Long::valueOf)
            .toList();
    private static final int MOST_READS = 15;
    private static final double LONGEST_SECONDS = 6;

    private final BenchDatabase postgres;
    private final Path folder;

    ListsBench(BenchDatabase postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** A page, and somebody who reads it. */
    private record Asked(String user, String path) {}

    /** What a reading took. */
    private record Cost(double typical, double slow, double cpu, long statements, int bytes) {
        private String text() {
            return bytes > 0
                    ? "%.0f / %.0f / %.0f".formatted(typical, slow, cpu)
                    : bytes == 0 ? "none in 60 s" : "refused: " + -bytes;
        }
    }

    String table() {
        postgres.create("lists");
        Map<Asked, List<Cost>> costs = new LinkedHashMap<>();
        Map<String, String> statements = new LinkedHashMap<>();
        try (Product product = new Product(
                postgres.url("lists"),
                folder,
                "--heed.identity.realm-file=" + LargeCouncil.realm(folder).toUri())) {
            LargeCouncil council = new LargeCouncil(postgres.single("lists"));
            for (long size : SIZES) {
                council.grow(size);
                Map<String, Visitor> visitors = new HashMap<>();
                Asked engine = new Asked("clerk", "the engine's own query of tasks");
                costs.computeIfAbsent(engine, none -> new ArrayList<>()).add(cost(product, () -> ofTheEngine(product)));
                for (Asked asked : pages()) {
                    Visitor visitor = visitors.computeIfAbsent(asked.user(), user -> new Visitor(product.port(), user));
                    Cost cost = cost(product, () -> visitor.read(asked.path()));
                    System.out.printf("%9d %-9s %-60s %s, %d statements, %d bytes%n", size, asked.user(), asked.path(), cost.text(), cost.statements(), cost.bytes());
                    costs.computeIfAbsent(asked, none -> new ArrayList<>()).add(cost);
                    if (cost.slow() > 50 || cost.bytes() <= 0) {
                        statements.put(asked.user() + " " + asked.path() + " at " + size, product.counted().slowest(5));
                    }
                }
            }
        }
        return table(costs) + slow(statements);
    }

    private static List<Asked> pages() {
        List<Asked> pages = new ArrayList<>();
        for (String path : System.getProperty("bench.pages", "").isEmpty() ? Files.lines(Path.of("bench/pages.txt")) : List.of(System.getProperty("bench.pages").split(";"))) {
            String[] words = path.strip().split(" +");
            pages.add(new Asked(words[0], words[1]));
        }
        return pages;
    }

    /** What somebody with 5 % of the cases could claim or holds, as the engine alone finds it. */
    private static int ofTheEngine(Product product) {
        return product.bean(ProcessEngine.class)
                .getTaskService()
                .createTaskQuery()
                .or()
                .taskAssignee("00000004-0000-4000-9000-0000000007d0")
                .taskCandidateGroupIn(List.of("scrutiny-p01", "scrutiny-p02"))
                .endOr()
                .orderByDueDate()
                .asc()
                .listPage(0, 25)
                .size();
    }

    private Cost cost(Product product, IntSupplier reading) {
        int bytes = reading.getAsInt();
        if (bytes <= 0) {
            return new Cost(0, 0, 0, 0, bytes);
        }
        reading.getAsInt();
        List<Double> times = new ArrayList<>();
        product.counted().forget();
        long statements = product.counted().statements();
        double cpu = postgres.cpuSeconds();
        double begun = now();
        while (times.size() < MOST_READS && now() - begun < LONGEST_SECONDS) {
            double before = now();
            bytes = reading.getAsInt();
            times.add((now() - before) * 1000);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Cost(
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                (postgres.cpuSeconds() - cpu) * 1000 / sorted.length,
                (product.counted().statements() - statements) / sorted.length,
                bytes);
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }

    private static String table(Map<Asked, List<Cost>> costs) {
        StringBuilder table = new StringBuilder("| who | page |");
        SIZES.forEach(size -> table.append(" %,d |".formatted(size)));
        table.append(" last to first | statements | bytes |\n|---|---|").append("---|".repeat(SIZES.size() + 3)).append('\n');
        costs.forEach((asked, of) -> {
            Cost last = of.get(of.size() - 1);
            table.append("| %s | `%s` |".formatted(asked.user(), asked.path()));
            of.forEach(cost -> table.append(' ').append(cost.text()).append(" |"));
            table.append(" %.1f | %d | %,d |\n".formatted(last.typical() / of.get(0).typical(), last.statements(), last.bytes()));
        });
        return table.toString();
    }

    private static String slow(Map<String, String> statements) {
        StringBuilder text = new StringBuilder("\nThe slowest statements of pages over 50 ms\n");
        statements.forEach((page, slowest) -> text.append("\n%s\n%s\n".formatted(page, slowest)));
        return text.toString();
    }
}
