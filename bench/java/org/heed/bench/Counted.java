package org.heed.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what is executed on a data source, and how often and how long for each statement. */
final class Counted {
    /** Of statements in which this is found, who asks for them is told too: {@code -Dbench.trace}, a regular expression. */
    private static final Pattern TRACED = Pattern.compile(System.getProperty("bench.trace", ""));

    private final LongAdder statements = new LongAdder();
    private final Map<String, LongAdder> callers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> times = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    DataSource of(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .listener(new QueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

                    @Override
                    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        statements.increment();
                        String sql = queries.isEmpty() ? "" : queries.get(0).getQuery();
                        if (!TRACED.pattern().isEmpty() && TRACED.matcher(sql).find()) {
                            callers.computeIfAbsent(caller(), none -> new LongAdder())
                                    .increment();
                        }
                        times.computeIfAbsent(sql, none -> new LongAdder()).increment();
                        nanos.computeIfAbsent(sql, none -> new LongAdder()).add(execution.getElapsedTime() * 1_000_000);
                    }
                })
                .build();
    }

    private static String caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.heed")
                                && !frame.getClassName().startsWith("org.heed.bench.Counted")
                                && !frame.getClassName().contains("$$"))
                        .limit(7)
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .collect(Collectors.joining(" < ")));
    }

    long statements() {
        return statements.sum();
    }

    void forget() {
        callers.clear();
        times.clear();
        nanos.clear();
    }

    /** The statements that were executed most often, with how often for each case. */
    String mostOften(int cases, int rows) {
        return times.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, LongAdder> each) -> -each.getValue().sum()))
                .limit(rows)
                .map(each -> "%8.1f  %6.1f ms  %s".formatted(
                        each.getValue().sum() / (double) cases,
                        nanos.get(each.getKey()).sum() / 1e6 / cases,
                        brief(each.getKey())))
                .collect(Collectors.joining("\n"))
                + callers.entrySet().stream()
                        .sorted(Comparator.comparingLong((Map.Entry<String, LongAdder> each) -> -each.getValue().sum()))
                        .map(each -> "%n%8.1f  %s".formatted(each.getValue().sum() / (double) cases, each.getKey()))
                        .collect(Collectors.joining());
    }

    /** The statements that took longest since it was forgotten what was counted. */
    String slowest(int rows) {
        return nanos.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, LongAdder> each) -> -each.getValue().sum()))
                .limit(rows)
                .map(each -> "%8.1f ms  %s".formatted(each.getValue().sum() / 1e6 / times.get(each.getKey()).sum(), brief(each.getKey())))
                .collect(Collectors.joining("\n"));
    }

    private static String brief(String sql) {
        String line = sql.replaceAll("\\s+", " ");
        return line.length() <= 150 ? line : line.substring(0, 150);
    }
}
