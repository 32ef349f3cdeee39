package org.heed.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.sheet.SheetText;
import org.heed.shared.text.OutgoingText;

/** The plan as files: a spreadsheet and a calendar. */
final class PlanFiles {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Kinds of which a case can have several. */
    private static final Set<Plan.Kind> SEVERAL = Set.of(Plan.Kind.EXPECTED, Plan.Kind.ACTION, Plan.Kind.PART);

    private PlanFiles() {}

    static String csv(List<Plan.Item> plan) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord("date", "what", "reference", "panel", "who", "lead_officer", "recommendation", "title");
            for (Plan.Item item : plan) {
                printer.printRecord(
                        item.day(),
                        SheetText.harmless(item.what()),
                        item.reference(),
                        SheetText.harmless(item.panel()),
                        SheetText.harmless(item.who()),
                        SheetText.harmless(item.leadOfficer()),
                        SheetText.harmless(Markdown.plain(item.wording())),
                        SheetText.harmless(item.title()));
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return csv.toString();
    }

    /** Whole days that leave people free; the same thing keeps its name, so that a calendar that reads it again moves it. */
    static String calendar(List<Plan.Item> plan, Instant now) {
        Calendar calendar =
                new Calendar().withProdId("-//Heed//Planner//EN").withDefaults().getFluentTarget();
        for (Plan.Item item : plan) {
            VEvent event = new VEvent(false);
            boolean several = SEVERAL.contains(item.kind());
            event.add(new Uid(item.slug() + "-" + item.kind() + (several ? "-" + item.which() : "") + "@heed"));
            event.add(new DtStamp(now));
            event.add(new DtStart<>(item.day()));
            event.add(new Summary(OutgoingText.line(item.reference() + ": " + item.what())));
            event.add(new Description(OutgoingText.text(item.who() + "\n" + Markdown.plain(item.wording()))));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
            calendar.add(event);
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return text.toString();
    }
}
