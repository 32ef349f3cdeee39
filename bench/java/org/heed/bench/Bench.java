package org.heed.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures the product beside the engine that it uses: {@code ./mvnw -Pbench verify}. Nothing here decides a test. */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench");

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            measure();
            System.exit(0);
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        java.nio.file.Files.createDirectories(FOLDER);
        StringBuilder report = new StringBuilder();
        report.append("%s, %d processors, Java %s\n\n"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature()));
        try (BenchDatabase postgres = new BenchDatabase(FOLDER.resolve("postgres"))) {
            for (String part : System.getProperty("bench.what", "start,journey,timers,lists").split(",")) {
                report.append(
                        switch (part) {
                            case "journey" -> journey(postgres);
                            case "timers" -> new TimersBench(postgres, FOLDER.resolve("timers")).table();
                            case "start" -> new StartBench(FOLDER.resolve("start")).table();
                            case "lists" -> new ListsBench(postgres, FOLDER.resolve("lists")).table();
                            default -> throw new IllegalArgumentException("Nothing is measured that is called " + part);
                        });
            }
        }
        java.nio.file.Files.writeString(FOLDER.resolve("report.md"), report);
        System.out.println(report);
    }

    private static String journey(BenchDatabase postgres) {
        int cases = Integer.getInteger("bench.cases", 100);
        int rounds = Integer.getInteger("bench.rounds", 3);
        postgres.create("bare");
        postgres.create("heed");
        StringBuilder report = new StringBuilder();
        try (Workload bare = new BareCases(postgres, "bare", Path.of("processes"));
                HeedCases heed = new HeedCases(postgres, "heed", FOLDER.resolve("heed"));
                Workload pages = new PageCases(heed);
                Workload camunda = SixSteps.ofCamunda(postgres, "camunda_six");
                Workload flowable = SixSteps.ofFlowable(postgres, "flowable_six")) {
            report.append("%d whole cases a round, %d rounds, medians for each case\n\n".formatted(cases, rounds));
            report.append(new JourneyBench(postgres, List.of(bare, heed, pages, camunda, flowable), cases, rounds).table());
            for (Workload workload : List.of(bare, heed)) {
                report.append("\n%s: executions and time of the statements asked most often, for each case\n\n"
                        .formatted(workload.name()));
                report.append(workload.counted().mostOften(cases, 40)).append('\n');
            }
        }
        return report.toString();
    }
}
