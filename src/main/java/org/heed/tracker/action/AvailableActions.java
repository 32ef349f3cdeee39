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
    /** These are decided about one part or one action, beside which they stand. */
    private static final Set<String> OF_ONE =
            Set.of("givePart", "replyToPart", "judgePart", "reportOnPart", "reportOnAction");

    /** Where more time is asked for, both answers stand beside what is asked. */
    private static final String REFUSAL = "refuseTime";

    private static final Set<String> ANSWERS = Set.of(REFUSAL, "extend");

    private final CaseActions actions;

    AvailableActions(CaseActions actions) {
        this.actions = actions;
    }

    /** The names of what is decided about the case as a whole. */
    public record May(RegisterEntry about, List<String> ofCase) {}

    @Override
    public String template() {
        return "tracker/decisions";
    }

    @Override
    public Object content(RegisterEntry about, User reader) {
        List<String> open = actions.open(reader, about);
        return new May(
                about,
                open.stream()
                        .filter(name -> !OF_ONE.contains(name))
                        .filter(name -> !(open.contains(REFUSAL) && ANSWERS.contains(name)))
                        .toList());
    }
}
