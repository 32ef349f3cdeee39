package org.heed.meeting.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Reference;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.DecodedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers recommendations from a CSV file: all rows or none, each bad row named with line, column and reason. */
@Component
public class CsvImport {
    static final List<String> COLUMNS = List.of("panel", "meeting_date", "item", "kind", "recommendation");

    private final Meetings meetings;
    private final Twins twins;
    private final Intake intake;
    private final TransactionTemplate transaction;

    CsvImport(Meetings meetings, Twins twins, Intake intake, TransactionTemplate transaction) {
        this.meetings = meetings;
        this.twins = twins;
        this.intake = intake;
        this.transaction = transaction;
    }

    /** What {@link #run} would register, or what is wrong; nothing is registered. */
    public ImportResult look(byte[] csv, User by) {
        Optional<DecodedText> text = DecodedText.read(csv);
        if (text.isEmpty()) {
            return ImportResult.refused(List.of(new RowError(1, "", "import.error.encoding")), "");
        }
        CsvTable table = CsvTable.read(text.get().text(), COLUMNS);
        CsvRows rows = new CsvRows(meetings, twins, by);
        table.rows().forEach(rows::read);
        List<RowError> errors = new ArrayList<>(table.errors());
        errors.addAll(rows.errors());
        errors.sort(Comparator.comparingLong(RowError::line));
        return errors.isEmpty()
                ? new ImportResult(
                        List.of(), rows.understood(), List.of(), text.get().encoding())
                : ImportResult.refused(errors, text.get().encoding());
    }

    /** Reads the header {@code panel,meeting_date,item,kind,recommendation}, in any order of the columns, and registers the rows. */
    public ImportResult run(byte[] csv, User by) {
        return transaction.execute(status -> {
            ImportResult result = register(csv, by);
            if (!result.errors().isEmpty()) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private ImportResult register(byte[] csv, User by) {
        ImportResult looked = look(csv, by);
        if (!looked.errors().isEmpty()) {
            return looked;
        }
        // All panels first and in one order, so that two imports never wait for each other
        List<UUID> named = looked.rows().stream()
                .map(row -> row.recommendation().meeting())
                .distinct()
                .toList();
        meetings.meetingsById(named).values().stream()
                .map(Meeting::panel)
                .distinct()
                .sorted()
                .forEach(meetings::hold);
        List<Reference> registered = new ArrayList<>();
        for (ImportRow row : looked.rows()) {
            try {
                registered.add(intake.register(row.recommendation(), by));
            } catch (RuleViolation rule) {
                RowError error = new RowError(row.line(), "recommendation", rule.code(), rule.arguments());
                return ImportResult.refused(List.of(error), looked.encoding());
            }
        }
        return new ImportResult(registered, looked.rows(), List.of(), looked.encoding());
    }
}
