package org.heed.tracker.action;

import java.util.List;
import java.util.Set;
import org.heed.identity.User;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this reader may decide about the case, as links on its page. */
@Component
@Order(2)
class AvailableActions implements RecordPart {
    /** These are done to one part or one improvement action, and stand beside it. */
    private static final Set<String> OF_ONE =
            Set.of("givePart", "replyToPart", "judgePart", "reportOnPart", "reportOnAction");

    private static final String REFUSAL = "refuseTime";
    private static final Set<String> ANSWERS = Set.of(REFUSAL, "extend");

    private final CaseActions actions;

    AvailableActions(CaseActions actions) {
        this.actions = actions;
    }

    /** The names of what is decided about the case as a whole. */
    public record May(RegisterEntry about, List<String> ofCase) {}

    static List<String> ofCase(List<String> open) {
        return open.stream()
                .filter(name -> !OF_ONE.contains(name))
                .filter(name -> !(open.contains(REFUSAL) && ANSWERS.contains(name)))
                .toList();
    }

    @Override
    public Place place() {
        return Place.ACTIONS;
    }

    @Override
    public String template() {
        return "tracker/decisions";
    }

    @Override
    public Object content(RegisterEntry about, User reader) {
        return new May(about, actions.ofCase(reader, about));
    }
}
