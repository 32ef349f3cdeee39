package org.heed.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.record.CaseLinks;
import org.heed.recommendation.register.Register;
import org.springframework.stereotype.Component;

/** What the invented council shows beside its tasks: parts, improvement actions, and cases that belong together. */
@Component
class DemoTouches {
    private static final List<String> PARTS = List.of(
            "That each school names a person for online safety",
            "That pupils can report without giving a name",
            "That the partnership’s guidance speaks of mental health",
            "That training is the same in all schools",
            "That governors are trained every two years");

    private final Parts parts;
    private final ImprovementActions actions;
    private final CaseLinks links;
    private final Register register;
    private final Clock clock;

    DemoTouches(Parts parts, ImprovementActions actions, CaseLinks links, Register register, Clock clock) {
        this.parts = parts;
        this.actions = actions;
        this.links = links;
        this.register = register;
        this.clock = clock;
    }

    /** Five parts: two done and checked, one to be checked, one refused, one with an alternative on offer. */
    void parts(UUID caseId, User scrutiny, User officer) {
        PARTS.forEach(wording -> parts.add(caseId, wording, scrutiny));
        LocalDate by = LocalDate.now(clock).plusMonths(2);
        for (int number = 1; number <= 3; number++) {
            parts.give(parts.get(caseId, number), officer.id(), scrutiny);
            parts.reply(
                    parts.get(caseId, number),
                    Decision.ACCEPTED,
                    new PartReply("All schools have been asked, and agree.", by, null, null),
                    officer);
            parts.report(
                    parts.get(caseId, number),
                    Delivery.DONE_AWAITING_CHECK,
                    PartReply.of("Done in every school."),
                    officer);
            if (number < 3) {
                parts.judge(parts.get(caseId, number), true, null, scrutiny);
            }
        }
        parts.reply(
                parts.get(caseId, 4),
                Decision.NOT_ACCEPTED,
                PartReply.of("Schools choose their own trainers; the council cannot prescribe one."),
                officer);
        parts.reply(
                parts.get(caseId, 5),
                Decision.ALTERNATIVE_OFFERED,
                PartReply.of("Governors are sent a short film each year; there is no budget for training days."),
                officer);
    }

    /** One action done, one late. */
    void actions(UUID caseId, User officer) {
        LocalDate today = LocalDate.now(clock);
        actions.promise(caseId, "Write to all schools.", "Head of Service", today.plusMonths(1), officer);
        actions.promise(
                caseId, "Publish the figures on the open data page.", "Data team", today.minusDays(20), officer);
        actions.report(
                actions.get(caseId, 1), ImprovementAction.State.DONE, null, "The letter went out in May.", officer);
    }

    void related(UUID one, UUID other, User scrutiny) {
        links.add(
                register.get(one),
                CaseLink.Kind.RELATED_TO,
                register.get(other),
                "Both came out of the same evidence session.",
                scrutiny);
    }
}
