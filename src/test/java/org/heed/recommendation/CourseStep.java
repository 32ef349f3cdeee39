package org.heed.recommendation;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What can be done to a recommendation; a test does them in an order of its own. */
enum CourseStep {
    ASSIGN(made -> made.assign(
            "s",
            "o",
            Deadline.beginningWith(LocalDate.of(2026, 4, 1), 2, Deadline.Unit.MONTHS, "two months"),
            new RecommendationEvent.Terms(LocalDate.of(2026, 4, 1), null, false))),
    ASSIGN_AGAIN(made -> made.assign(
            "t",
            "e",
            Deadline.beginningWith(LocalDate.of(2026, 5, 1), 28, Deadline.Unit.DAYS, "28 days"),
            new RecommendationEvent.Terms(LocalDate.of(2026, 5, 1), null, true))),
    REASSIGN(made -> made.reassign("t", "e", "Moved")),
    HAND_OVER(made -> made.handOver("o", "e", "Left")),
    DECLINE(made -> made.decline("Not ours")),
    EXTEND(made -> made.extend(LocalDate.of(2026, 9, 1), RecommendationEvent.Extension.agreed("chair", "Illness"))),
    RESPOND(made -> made.respond(Decision.ACCEPTED, words())),
    PROVIDE(made -> made.respond(Decision.INFORMATION_PROVIDED, words())),
    SIGN_OFF(made -> made.signOff(true, "note")),
    SEND_BACK(made -> made.signOff(false, "reason")),
    CONSIDER(made -> made.consider(Judgement.KEEP_WATCHING, view("KEEP_WATCHING"))),
    WANT_MORE(made -> made.wantMore(LocalDate.of(2026, 10, 1), view("MORE_WANTED"))),
    REWORD(made -> made.reword("That it is done soon.")),
    REWORD_AGAIN(made -> made.reword("That it is done at last.")),
    ANSWER_ESCALATION(made -> made.answerEscalation("Because")),
    REPORT_PROGRESS(made -> made.report(Delivery.IN_PROGRESS, Grade.ON_TRACK, progress())),
    REPORT_DONE(made -> made.report(Delivery.DONE_AWAITING_CHECK, Grade.ACHIEVED, progress())),
    REPORT_GIVEN_UP(made -> made.report(Delivery.WILL_NOT_BE_DONE, Grade.NOT_ACHIEVED, progress())),
    CONSIDER_CLOSING(made -> made.considerClosing("scrutiny", view("CLOSE"))),
    PROPOSE_CLOSURE(made -> made.proposeClosure("o")),
    FIND_READY(made -> made.checkClosure(true, "note")),
    FIND_NOT_READY(made -> made.checkClosure(false, "missing")),
    CLOSE_SATISFIED(made ->
            made.approveClosure(Judgement.CLOSED_SATISFIED, "chair", LocalDate.of(2026, 12, 1), "said", "open")),
    CLOSE_NOT_DONE(made ->
            made.approveClosure(Judgement.CLOSED_NOT_DONE_ACCEPTED, "chair", LocalDate.of(2026, 12, 1), "said", null)),
    RETURN_CLOSURE(made -> made.returnClosure("chair", "Show us")),
    WITHDRAW(made -> made.withdraw(LocalDate.of(2026, 12, 1), null, "Twice")),
    REOPEN(made -> made.reopen("Not done")),
    ENTER(made -> made.enter(Stage.RESPONSE, LocalDate.of(2026, 6, 1)));

    private final Consumer<Recommendation> deed;

    CourseStep(Consumer<Recommendation> deed) {
        this.deed = deed;
    }

    void take(Recommendation made) {
        deed.accept(made);
    }

    /** Whether it moves a date that has been set before. */
    boolean movesTheDate() {
        return this == EXTEND || this == WANT_MORE;
    }

    private static RecommendationEvent.ReplyWords words() {
        return new RecommendationEvent.ReplyWords(null, null, null, null, null, null, null, null, null, "Yes");
    }

    private static RecommendationEvent.PanelView view(String name) {
        return new RecommendationEvent.PanelView(name, "wanted", "minute", "note");
    }

    private static RecommendationEvent.ProgressWords progress() {
        return new RecommendationEvent.ProgressWords(null, null, null, null, null, null, null, "So far", null, null);
    }
}
