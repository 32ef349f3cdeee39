package org.heed.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Reference;
import org.heed.shared.Days;
import org.heed.shared.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers recommendations from a CSV file: all rows or none, each bad row named with line, column and reason. */
@Component
public class CsvImport {
    static final List<String> COLUMNS = List.of("panel", "meeting_date", "item", "kind", "recommendation");
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST_ITEM = 200;
    private static final int LONGEST_WORDING = 4000;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final Meetings meetings;
    private final Numbers numbers;
    private final Intake intake;

    CsvImport(Meetings meetings, Numbers numbers, Intake intake) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.intake = intake;
    }

    /** Reads UTF-8 with the header {@code panel,meeting_date,item,kind,recommendation}, in any order of the columns. */
    @Transactional
    public ImportResult run(byte[] csv, User by) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return ImportResult.refused(new RowError(1, "", "import.error.encoding"));
        }
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Reading reading = new Reading(by);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .setIgnoreHeaderCase(true)
                .get()
                .parse(new StringReader(content))) {
            reading.read(parser);
        } catch (IllegalArgumentException unusable) {
            reading.refuse(1, "", "import.error.header", String.join(",", COLUMNS), firstLine(content));
        } catch (IOException | java.io.UncheckedIOException malformed) {
            reading.refuse(reading.line, "", "import.error.malformed");
        }
        if (!reading.errors.isEmpty()) {
            return new ImportResult(List.of(), reading.errors);
        }
        List<Reference> references =
                reading.wanted.stream().map(row -> intake.register(row, by)).toList();
        return new ImportResult(references, List.of());
    }

    /** One file being read, row by row. */
    private final class Reading {
        private final User by;
        private final List<RowError> errors = new ArrayList<>();
        private final List<NewRecommendation> wanted = new ArrayList<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private long line = 1;

        Reading(User by) {
            this.by = by;
        }

        void read(CSVParser parser) {
            List<String> header = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (!new HashSet<>(header).equals(new HashSet<>(COLUMNS)) || header.size() != COLUMNS.size()) {
                refuse(1, "", "import.error.header", String.join(",", COLUMNS), String.join(",", header));
                return;
            }
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                row(row);
                line = parser.getCurrentLineNumber() + 1;
            }
            if (wanted.isEmpty() && errors.isEmpty()) {
                refuse(1, "", "import.error.empty");
            }
        }

        private void row(CSVRecord row) {
            if (row.getRecordNumber() > MOST_ROWS) {
                if (row.getRecordNumber() == MOST_ROWS + 1L) {
                    refuse(line, "", "import.error.tooMany", MOST_ROWS);
                }
                return;
            }
            if (row.size() == 1 && row.get(0).isEmpty()) {
                return;
            }
            if (!row.isConsistent()) {
                refuse(line, "", "import.error.cells", COLUMNS.size(), row.size());
                return;
            }
            Optional<Meeting> meeting = meeting(row);
            String item = text(row, "item", LONGEST_ITEM);
            Kind kind = kind(row);
            String wording = text(row, "recommendation", LONGEST_WORDING);
            if (meeting.isPresent() && item != null && kind != null && wording != null) {
                want(new NewRecommendation(meeting.get().id(), item, kind, wording));
            }
        }

        private void want(NewRecommendation row) {
            Optional<String> twin = numbers.twin(row);
            if (twin.isPresent()) {
                refuse(line, "recommendation", "import.error.twin", twin.get());
            } else if (!seen.add(List.of(row.meeting(), UserText.plain(row.item()), UserText.plain(row.wording())))) {
                refuse(line, "recommendation", "import.error.repeated");
            } else {
                wanted.add(row);
            }
        }

        private Optional<Meeting> meeting(CSVRecord row) {
            Optional<Panel> panel = meetings.panelByCode(row.get("panel"));
            if (panel.isEmpty()) {
                refuse(line, "panel", "import.error.panel", row.get("panel"));
            } else if (!Permissions.mayRegister(by, panel.get().id())) {
                refuse(line, "panel", "import.error.notYours", row.get("panel"));
                return Optional.empty();
            }
            Optional<LocalDate> date = date(row.get("meeting_date"));
            if (date.isEmpty()) {
                refuse(line, "meeting_date", "import.error.date", row.get("meeting_date"));
            }
            if (panel.isEmpty() || date.isEmpty()) {
                return Optional.empty();
            }
            Optional<Meeting> meeting = meetings.meeting(panel.get().id(), date.get());
            if (meeting.isEmpty()) {
                refuse(line, "meeting_date", "import.error.meeting", panel.get().name(), Days.written(date.get()));
            }
            return meeting;
        }

        private @Nullable Kind kind(CSVRecord row) {
            try {
                return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_'));
            } catch (IllegalArgumentException unknown) {
                refuse(line, "kind", "import.error.kind", row.get("kind"));
                return null;
            }
        }

        private @Nullable String text(CSVRecord row, String column, int longest) {
            String text = UserText.lines(row.get(column));
            if (UserText.showsNothing(text)) {
                refuse(line, column, "import.error.missing");
            } else if (text.length() > longest) {
                refuse(line, column, "import.error.tooLong", longest, text.length());
            } else if (row.get(column).indexOf('\u0000') >= 0) {
                refuse(line, column, "form.error.characters", column);
            } else {
                return text;
            }
            return null;
        }

        void refuse(long atLine, String column, String code, Object... arguments) {
            errors.add(new RowError(atLine, column, code, arguments));
        }
    }

    private static String firstLine(String content) {
        return content.lines().findFirst().orElse("");
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, BRITISH)) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException next) {
                continue;
            }
        }
        return Optional.empty();
    }
}
