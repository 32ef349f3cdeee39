package org.heed.tracker;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.recommendation.register.RegisterQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the recommendations stand, for those who read them; each figure is that of a list of the register. */
@Component
class RegisterFigures implements HomeFigures {
    private final Register register;

    RegisterFigures(Register register) {
        this.register = register;
    }

    @Override
    public List<HomeFigure> figures(HomePart part, User user) {
        return part != HomePart.MEMBER && part != HomePart.AUDIT
                ? List.of()
                : List.of(
                        new HomeFigure(
                                "home.register.overdue",
                                register.count(query(null, RegisterQuery.Due.OVERDUE), user),
                                "/recommendations?due=overdue"),
                        inStage("home.register.toConsider", Stage.CONSIDERATION, user),
                        inStage("home.register.monitored", Stage.MONITORING, user));
    }

    private static RegisterQuery query(@Nullable Stage stage, RegisterQuery.@Nullable Due due) {
        return new RegisterQuery(null, null, stage, null, due, null, null, null, RegisterOrder.NEWEST);
    }

    private HomeFigure inStage(String label, Stage stage, User user) {
        long count = register.count(query(stage, null), user);
        return new HomeFigure(label, count, "/recommendations?stage=" + stage);
    }
}
