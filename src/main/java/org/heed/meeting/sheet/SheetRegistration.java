package org.heed.meeting.sheet;

import java.util.List;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.meeting.Meeting;
import org.heed.meeting.intake.Intake;
import org.heed.meeting.intake.NewRecommendation;
import org.heed.recommendation.Reference;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.RuleViolation;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers the rows of a sheet, all or none, and then assigns each that says to whom, by itself. */
@Component
class SheetRegistration {
    private final Intake intake;
    private final Register register;
    private final Parts parts;
    private final SheetAssignment assignment;
    private final TransactionTemplate transaction;

    SheetRegistration(
            Intake intake,
            Register register,
            Parts parts,
            SheetAssignment assignment,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.register = register;
        this.parts = parts;
        this.assignment = assignment;
        this.transaction = transaction;
    }

    /**
     * What became of a row.
     *
     * @param about the case as it is now
     * @param assigned whether it has its service and lead officer
     * @param why what kept it from being assigned; empty where it is, or was not to be
     */
    record Result(SheetLine line, RegisterEntry about, boolean assigned, List<MessageSourceResolvable> why) {}

    private record Registered(SheetLine line, Reference reference) {}

    /** Raises {@link RuleViolation} where somebody has registered the same meanwhile; nothing is registered then. */
    List<Result> register(Meeting meeting, List<SheetLine> lines, User by) {
        List<Registered> made = Objects.requireNonNull(transaction.execute(
                begun -> lines.stream().map(line -> register(meeting, line, by)).toList()));
        return made.stream().map(each -> assign(each, by)).toList();
    }

    private Registered register(Meeting meeting, SheetLine line, User by) {
        Reference reference =
                intake.register(new NewRecommendation(meeting.id(), line.item(), line.kind(), line.wording()), by);
        if (!line.parts().isEmpty()) {
            RegisterEntry about = register.get(reference);
            line.parts().forEach(part -> parts.add(about.id(), part, by));
        }
        return new Registered(line, reference);
    }

    private Result assign(Registered made, User by) {
        if (made.line().assignment().isEmpty()) {
            return new Result(made.line(), register.get(made.reference()), false, List.of());
        }
        List<MessageSourceResolvable> why =
                assignment.refusals(register.get(made.reference()).id(), made.line(), by);
        return new Result(made.line(), register.get(made.reference()), why.isEmpty(), why);
    }
}
