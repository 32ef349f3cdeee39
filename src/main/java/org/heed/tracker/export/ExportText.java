package org.heed.tracker.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditText;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.record.ExportedList;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.heed.tracker.RecommendationView;
import org.heed.tracker.StatusText;
import org.heed.tracker.WholeCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts everything about a case into words that are read without the product. */
@Component
class ExportText {
    private final StatusText standing;
    private final AuditText events;
    private final MessageSourceAccessor messages;
    private final Directory directory;
    private final Clock clock;

    ExportText(
            StatusText standing, AuditText events, MessageSourceAccessor messages, Directory directory, Clock clock) {
        this.standing = standing;
        this.events = events;
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    ExportedCase of(WholeCase whole, List<AuditRecord> trail, List<ExportedList> lists, List<String> files, User by) {
        RegisterEntry about = whole.about();
        return new ExportedCase(
                clock.instant(),
                by.name(),
                RecommendationView.of(about, LocalDate.now(clock)),
                whole.panel().name(),
                whole.meeting().heldOn(),
                whole.item().title(),
                about.service() == null ? null : directory.serviceName(about.service()),
                about.leadOfficer() == null ? null : directory.nameOf(about.leadOfficer()),
                about.withheld() ? null : about.withholding(),
                facts(about),
                standing.of(whole),
                whole.said().stream().map(this::said).toList(),
                lists.stream().map(this::kept).toList(),
                whole.tasks().stream()
                        .map(task -> new ExportedCase.Task(
                                task.key(),
                                task.title(),
                                task.assignee() == null ? null : directory.nameOf(task.assignee()),
                                task.due()))
                        .toList(),
                trail.stream().map(events::of).toList(),
                trail,
                files);
    }

    private List<ExportedCase.Fact> facts(RegisterEntry about) {
        List<ExportedCase.Fact> facts = new ArrayList<>();
        add(facts, "register.kind", say("kind." + about.kind()));
        add(facts, "record.stage", say("stage." + about.stage()));
        add(facts, "record.decision", about.decision() == null ? null : say("decision." + about.decision()));
        add(facts, "record.delivery", say("delivery." + about.delivery()));
        add(facts, "record.judgement", say("judgement." + about.judgement()));
        add(facts, "record.grade", about.grade() == null ? null : say("grade." + about.grade()));
        add(facts, "record.service", about.service() == null ? null : directory.serviceName(about.service()));
        add(facts, "record.leadOfficer", about.leadOfficer() == null ? null : directory.nameOf(about.leadOfficer()));
        if (about.deadline() != null) {
            add(facts, "record.replyBy", Days.written(about.deadline().date()));
            add(facts, "export.original", Days.written(about.deadline().original()));
            add(facts, "record.basis", about.deadline().basis());
        }
        add(facts, "export.due", about.dueOn() == null ? null : Days.written(about.dueOn()));
        add(facts, "export.closed", about.closedOn() == null ? null : Days.written(about.closedOn()));
        if (about.withholding() != null) {
            add(
                    facts,
                    "export.withheld",
                    say("withheld.note", about.withholding().ground()));
        }
        return facts;
    }

    private void add(List<ExportedCase.Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new ExportedCase.Fact(say(label), value));
        }
    }

    private ExportedCase.Said said(RecordEntry entry) {
        return new ExportedCase.Said(
                entry.at(),
                day(entry.at()),
                directory.nameOf(entry.by()),
                say(entry.title(), entry.about()),
                facts(entry.lines()));
    }

    private ExportedCase.Kept kept(ExportedList list) {
        return new ExportedCase.Kept(
                list.name(),
                say(list.title()),
                list.rows().stream()
                        .map(row -> new ExportedCase.Row(row.heading(), row.text(), facts(row.lines()), row.data()))
                        .toList());
    }

    private List<ExportedCase.Fact> facts(List<RecordEntry.Line> lines) {
        return lines.stream()
                .map(line -> new ExportedCase.Fact(line.asked() ? line.label() : say(line.label()), line.text()))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    private String day(Instant at) {
        return Days.written(LocalDate.ofInstant(at, clock.getZone()));
    }
}
