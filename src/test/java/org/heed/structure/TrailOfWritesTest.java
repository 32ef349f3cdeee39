package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written enters the audit trail where it is written, or it is said here why it need not. */
class TrailOfWritesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Text that a source holds where it writes to the trail itself. */
    private static final Pattern IN_TRAIL = Pattern.compile("trail\\.(append|changed)\\(|recommendations\\.note\\(");

    private static final Pattern SQL =
            Pattern.compile("(?:insert into|delete from|\"update|^\\s*update)\\s+([a-z_]+)\\b", Pattern.MULTILINE);
    private static final Pattern ROWS = Pattern.compile("rows\\.(?:add|answer|reply)\\(\\s*\"([a-z_]+)\"");

    /** By table, the types that write it where another type notes it in the trail, in the same transaction. */
    private static final Map<String, String> NOTED_BY_ANOTHER = Map.ofEntries(
            Map.entry("service_rule ServiceRules", "CouncilServices"),
            Map.entry("recommendation RecommendationTable", "Recommendations"),
            Map.entry("evidence EvidenceTable", "EvidenceItems"),
            Map.entry("evidence_version EvidenceTable", "EvidenceItems"),
            Map.entry("evidence_withdrawal EvidenceTable", "EvidenceItems"),
            Map.entry("agenda_item Agenda", "Meetings"),
            Map.entry("agenda_item AgendaOrder", "Meetings"),
            Map.entry("agenda_item Numbers", "Recommendations"),
            Map.entry("meeting Agenda", "Meetings"),
            Map.entry("model_proposal Proposals", "ModelVersions"),
            Map.entry("model_version VersionTable", "ModelVersions"),
            Map.entry("migration MigrationTable", "Migrations"),
            Map.entry("migration_case MigrationTable", "MigrationStep"),
            Map.entry("time_asked TimeAsked", "AskMoreTime"),
            Map.entry("help_asked Contributions", "TaskAssignment"),
            Map.entry("contribution Contributions", "TaskAssignment"),
            Map.entry("acting_for StageRows", "TaskAssignment"),
            Map.entry("letter Emails", "EmailRetry"),
            // That it is written is noted; what the mail server said of it stands in the outbox
            Map.entry("letter DueEmails", "Outbox"),
            // Whether its recipient has read it is the recipient's own
            Map.entry("letter NoticeTable", "Outbox"));

    /** Rows that repeat what an event of the case says; the case is saved with it. */
    private static final Set<String> SAID_BY_AN_EVENT = Set.of(
            "reply",
            "sign_off",
            "panel_view",
            "escalation_answer",
            "closure_step",
            "progress_report",
            "assignment",
            "case_change",
            "case_link");

    /** Tables of which no entry is wanted, and why. */
    private static final Map<String, String> NOT_IN_TRAIL = Map.ofEntries(
            Map.entry("audit_entry", "the trail itself"),
            Map.entry("audit_head", "the signatures of the trail"),
            Map.entry("import_file", "not registered yet"),
            Map.entry("meeting_sheet", "not registered yet"),
            Map.entry("migration_trial", "tried out and undone"),
            Map.entry("migration_trial_case", "tried out and undone"),
            Map.entry("random_rehearsal", "played in memory"),
            Map.entry("random_rehearsal_play", "played in memory"),
            Map.entry("request_key", "what was answered, for a day"),
            Map.entry("signed_in_session", "whose session it was, for a week"),
            Map.entry("write_probe", "never kept"),
            Map.entry("saved_filter", "a person's own view of lists"),
            Map.entry("task_columns", "a person's own view of lists"),
            Map.entry("list_density", "a person's own view of lists"),
            Map.entry("answer_draft", "not said yet"),
            Map.entry("handed_in", "not said yet: the files of a draft"),
            Map.entry("model_draft", "not in force: deploying it is noted, with the hash of the files"),
            Map.entry("draft_save", "not in force: deploying it is noted, with the hash of the files"),
            Map.entry("draft_editor", "who looks at a draft now"),
            Map.entry("rehearsal", "played in memory"),
            Map.entry("reference_number", "a counter"),
            Map.entry("council_service", "names of groups; who belongs to them is noted of the people"),
            Map.entry("open_task", "derived from the engine"),
            Map.entry("case_step", "derived from completed tasks"),
            Map.entry("search_text", "derived from what was said"),
            Map.entry("answer_given", "derived from stages and signatures"),
            Map.entry("duty_done", "derived from what was said"));

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, String> texts = new HashMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
            return texts;
        }
    }

    private static Set<String> written(String source) {
        Set<String> tables = new TreeSet<>();
        for (Pattern pattern : List.of(SQL, ROWS)) {
            Matcher found = pattern.matcher(source);
            while (found.find()) {
                tables.add(found.group(1));
            }
        }
        return tables;
    }

    private static boolean notes(String source) {
        return IN_TRAIL.matcher(source).find();
    }

    @Test
    void everyWriteIsNotedOrNeedNotBe() throws IOException {
        Map<String, String> sources = sources();
        Set<String> open = new TreeSet<>();
        sources.forEach((type, source) -> written(source).stream()
                .filter(table -> !NOT_IN_TRAIL.containsKey(table) && !SAID_BY_AN_EVENT.contains(table))
                .filter(table ->
                        !notes(source) && !notes(sources.getOrDefault(NOTED_BY_ANOTHER.get(table + " " + type), "")))
                .forEach(table -> open.add(table + " " + type)));
        assertThat(open)
                .as("note what you write in the audit trail, in the same transaction, or say here why not")
                .isEmpty();
        assertThat(sources.values().stream().flatMap(source -> written(source).stream()))
                .as("what this test finds")
                .contains("absence", "case_comment", "person", "panel", "withholding", "part_step", "evidence");
    }

    @Test
    void nothingIsSaidHereOfWhatIsNotWritten() throws IOException {
        Set<String> writes = sources().entrySet().stream()
                .flatMap(source -> written(source.getValue()).stream().map(table -> table + " " + source.getKey()))
                .collect(Collectors.toSet());
        Set<String> tables = writes.stream().map(write -> write.split(" ")[0]).collect(Collectors.toSet());
        assertThat(tables).containsAll(SAID_BY_AN_EVENT).containsAll(NOT_IN_TRAIL.keySet());
        assertThat(writes).containsAll(NOTED_BY_ANOTHER.keySet());
        assertThat(Arrays.asList("trail.append(", "recommendations.note(", "trail.changed("))
                .allMatch(TrailOfWritesTest::notes);
    }
}
