package org.heed.tracker;

import java.util.List;
import java.util.Set;
import org.heed.identity.User;
import org.heed.recommendation.RecordPart;
import org.heed.recommendation.RegisterEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this reader may decide about the case, as links on its page. */
@Component
@Order(2)
class CaseDecisions implements RecordPart {
    /** These are decided about one part or one action, beside which they stand. */
    private static final Set<String> OF_ONE =
            Set.of("givePart", "replyToPart", "judgePart", "reportOnPart", "reportOnAction");

    private final CaseActions actions;

    CaseDecisions(CaseActions actions) {
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
        return new May(
                about,
                actions.open(reader, about).stream()
                        .filter(name -> !OF_ONE.contains(name))
                        .toList());
    }
}
