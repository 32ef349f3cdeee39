package org.heed.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heed.identity.User;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.tracker.action.CaseActions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parts, improvement actions and links on the page of a case. */
@Component
@Order(1)
public class CaseContents implements RecordPart {
    private final Parts parts;
    private final ImprovementActions actions;
    private final LinkedCases links;
    private final CaseActions decisions;
    private final Clock clock;

    CaseContents(Parts parts, ImprovementActions actions, LinkedCases links, CaseActions decisions, Clock clock) {
        this.parts = parts;
        this.actions = actions;
        this.links = links;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What is shown of a case; none of it where its words are withheld from the reader. */
    public record Inside(
            RegisterEntry about,
            List<Part> parts,
            RollUp rollUp,
            List<Promised> actions,
            List<LinkedCases.Linked> links,
            List<String> may,
            LocalDate today) {
        public boolean empty() {
            return parts.isEmpty() && actions.isEmpty() && links.isEmpty();
        }
    }

    /** An improvement action, and whether it is late. */
    public record Promised(ImprovementAction action, boolean late) {}

    @Override
    public Place place() {
        return Place.PARTS;
    }

    @Override
    public String template() {
        return "tracker/inside";
    }

    @Override
    public Inside content(RegisterEntry about, User reader) {
        LocalDate today = LocalDate.now(clock);
        if (about.withheld()) {
            return new Inside(about, List.of(), RollUp.of(List.of()), List.of(), List.of(), List.of(), today);
        }
        List<Part> of = parts.of(about.id());
        return new Inside(
                about,
                of,
                RollUp.of(of),
                actions.of(about.id()).stream()
                        .map(action -> new Promised(action, action.late(today)))
                        .toList(),
                links.of(about, reader),
                decisions.open(reader, about),
                today);
    }
}
