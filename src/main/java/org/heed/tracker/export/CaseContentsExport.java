package org.heed.tracker.export;

import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.record.CaseExport;
import org.heed.recommendation.record.ExportedList;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
import org.heed.tracker.CaseContents;
import org.heed.tracker.LinkedCases;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parts, improvement actions and links among everything about a case: what its page shows this reader, and no more. */
@Component
@Order(1)
class CaseContentsExport implements CaseExport {
    private final CaseContents inside;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    CaseContentsExport(CaseContents inside, Directory directory, MessageSourceAccessor messages) {
        this.inside = inside;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<ExportedList> lists(RegisterEntry about, User reader) {
        CaseContents.Inside of = inside.content(about, reader);
        return List.of(
                new ExportedList(
                        "parts",
                        "inside.parts",
                        of.parts().stream().map(part -> row(part, about)).toList()),
                new ExportedList(
                        "actions",
                        "inside.actions",
                        of.actions().stream().map(this::row).toList()),
                new ExportedList(
                        "links",
                        "inside.links",
                        of.links().stream().map(this::row).toList()));
    }

    private ExportedList.Row row(Part part, RegisterEntry about) {
        return new ExportedList.Row(
                say("inside.part", about.origin().number() + "." + part.number()),
                part.wording(),
                RecordEntry.lines(
                        "record.decision",
                        say(part.decision() == null ? "record.noDecision" : "decision." + part.decision()),
                        "record.delivery",
                        say("delivery." + part.delivery()),
                        "export.owner",
                        part.owner() == null ? null : directory.nameOf(part.owner())),
                part);
    }

    private ExportedList.Row row(CaseContents.Promised promised) {
        ImprovementAction action = promised.action();
        return new ExportedList.Row(
                say("inside.action", action.number()),
                action.what(),
                RecordEntry.lines(
                        "export.state",
                        say("inside.state." + (promised.late() ? "late" : action.state())),
                        "export.owner",
                        action.owner(),
                        "record.targetDate",
                        Days.written(action.targetDate())),
                action);
    }

    private ExportedList.Row row(LinkedCases.Linked link) {
        String other = link.other().reference().toString();
        return new ExportedList.Row(
                say("inside.link." + link.what()) + " " + other,
                link.reason(),
                List.of(),
                Maps.ofNonNull("link", link.what(), "other", other, "reason", link.reason()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
