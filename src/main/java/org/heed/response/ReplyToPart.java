package org.heed.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Stage;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision on one part, with what that decision needs; once all is answered, only where the panel wants more. */
@Component
class ReplyToPart implements CaseAction {
    private static final Set<Stage> NOT_IN = Set.of(Stage.REGISTERED, Stage.ASSIGNMENT, Stage.SIGN_OFF);
    private static final Map<Decision, String> WORDS = Map.of(
            Decision.ACCEPTED, "action",
            Decision.ACCEPTED_IN_PART, "action",
            Decision.ACCEPTED_IN_PRINCIPLE, "settleFirst",
            Decision.ALTERNATIVE_OFFERED, "alternative",
            Decision.NOT_ACCEPTED, "reason",
            Decision.INFORMATION_PROVIDED, "information");

    private final Parts parts;
    private final Clock clock;

    ReplyToPart(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "replyToPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.closedOn() == null && !NOT_IN.contains(about.stage());
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return parts.get(about.id(), number).wording();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        if (asked.about().stage() != Stage.RESPONSE && !part.toBeAnswered()) {
            return FormErrors.of("decision", "replyToPart.error.answered");
        }
        Decision decision = Decision.valueOf(asked.text("decision"));
        LocalDate firm = (LocalDate) asked.values().get("firmDecisionOn");
        if (firm != null && !firm.isAfter(LocalDate.now(clock))) {
            return FormErrors.of("firmDecisionOn", "respond.error.past");
        }
        LocalDate target = (LocalDate) asked.values().get("targetDate");
        if (target != null && target.isBefore(asked.about().origin().heldOn())) {
            return FormErrors.of("targetDate", "respond.error.beforeMeeting");
        }
        String words = WORDS.get(decision);
        parts.reply(
                part,
                decision,
                new PartReply(
                        words == null ? null : asked.text(words),
                        firm == null ? target : firm,
                        text(asked, "passedTo"),
                        text(asked, "partRefused")),
                by);
        return FormErrors.none();
    }

    private static @Nullable String text(Asked asked, String key) {
        return asked.text(key).isEmpty() ? null : asked.text(key);
    }
}
