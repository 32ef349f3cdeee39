package org.heed.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast timers fire that are due at one moment, while many more wait: the product beside the engine as it is shipped. */
final class TimersBench {
    private static final List<Integer> WAITING = Arrays.stream(
                    System.getProperty("bench.waiting", "200000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int DUE = Integer.getInteger("bench.due", 2_000);
    /** The first of them wait until the job executor looks again, which is not measured. */
    private static final int UNMEASURED = DUE / 10;
    /** The steps before the timer, which the case then waits for. */
    private static final int STEPS = 3;

    private final BenchDatabase postgres;
    private final Path folder;

    TimersBench(BenchDatabase postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Whoever is measured, with the steps that a case takes before it waits. */
    private record Engine(Workload workload, IntConsumer play) {}

    String table() {
        StringBuilder table = new StringBuilder(
                "%,d due at one moment%n%n| waiting | who | timers/s | to the first | statements a timer | CPU ms a timer |%n|---|---|---|---|---|---|%n"
                        .formatted(DUE));
        postgres.create("bare_timers");
        postgres.create("heed_timers");
        try (BareCases bare = new BareCases(postgres, "bare_timers", Path.of("processes"));
                HeedCases heed = new HeedCases(postgres, "heed_timers", folder)) {
            List<Engine> engines = List.of(new Engine(bare, bare::play), new Engine(heed, heed::play));
            for (int waiting : WAITING) {
                double first = 0;
                for (Engine engine : engines) {
                    JdbcClient database = postgres.single(engine.workload().database());
                    play(engine);
                    fill(database, waiting);
                    Fired fired = fire(engine.workload(), database);
                    first = first == 0 ? fired.rate() : first;
                    String row = "| %,d | %s | %.0f | %.2f | %.1f | %.1f |%n"
                            .formatted(waiting, engine.workload().name(), fired.rate(), fired.rate() / first, fired.statements(), fired.cpu());
                    System.out.print(row);
                    table.append(row);
                }
            }
        }
        return table.append('\n').toString();
    }

    /** Cases that wait for their timer, as they come to wait by themselves. */
    private static void play(Engine engine) {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> played = new ArrayList<>();
            for (int each = 0; each < DUE; each++) {
                played.add(threads.submit(() -> engine.play().accept(STEPS)));
            }
            for (Future<?> one : played) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(engine.workload().name(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Further cases and their timers, made set-wise after one that is there, until so many wait. */
    private static void fill(JdbcClient database, int waiting) {
        database.sql("create temporary table more as select gen_random_uuid()::text as id, n from generate_series(1, :more) n")
                .param("more", waiting - database.sql("select count(*) from act_ru_job where handler_cfg_ = 'reviewDue'").query(Integer.class).single())
                .update();
        database.sql(
                        """
                        insert into act_ru_execution select (jsonb_populate_record(null::act_ru_execution, to_jsonb(one) || jsonb_build_object('id_', id,
                          'proc_inst_id_', id, 'root_proc_inst_id_', id, 'business_key_', id))).*
                        from more, (select execution.* from act_ru_execution execution join act_ru_job on execution_id_ = execution.id_
                          where handler_cfg_ = 'reviewDue' limit 1) one""")
                .update();
        database.sql(
                        """
                        insert into act_ru_job select (jsonb_populate_record(null::act_ru_job, to_jsonb(one) || jsonb_build_object('id_', gen_random_uuid()::text,
                          'execution_id_', id, 'process_instance_id_', id, 'root_proc_inst_id_', id, 'duedate_', localtimestamp + (30 + n % 300) * interval '1 day'))).*
                        from more, (select * from act_ru_job where handler_cfg_ = 'reviewDue' limit 1) one""")
                .update();
        database.sql("drop table more").update();
        database.sql("vacuum analyze").update();
    }

    private record Fired(double rate, double statements, double cpu) {}

    private Fired fire(Workload workload, JdbcClient database) {
        int before = fired(database);
        database.sql(
                        """
                        update act_ru_job set duedate_ = localtimestamp where id_ in (select job.id_ from act_ru_job job
                          join act_ru_variable variable on variable.proc_inst_id_ = job.process_instance_id_ and name_ = 'panelView'
                          where handler_cfg_ = 'reviewDue')""")
                .update();
        Waiting.until(() -> fired(database) >= before + UNMEASURED);
        int begun = fired(database);
        long statements = workload.counted().statements();
        double cpu = postgres.cpuSeconds();
        double start = System.nanoTime() / 1e9;
        Waiting.until(() -> fired(database) >= before + DUE);
        double seconds = System.nanoTime() / 1e9 - start;
        double measured = before + DUE - begun;
        return new Fired(
                measured / seconds,
                (workload.counted().statements() - statements) / measured,
                (postgres.cpuSeconds() - cpu) * 1000 / measured);
    }

    private static int fired(JdbcClient database) {
        return database.sql("select count(*) from act_ru_task where task_def_key_ = 'review'").query(Integer.class).single();
    }
}
