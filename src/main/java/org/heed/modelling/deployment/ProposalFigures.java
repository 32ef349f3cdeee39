package org.heed.modelling.deployment;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.modelling.draft.Proposals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The deployments that wait for a second administrator. */
@Component
@Order(2)
class ProposalFigures implements HomeFigures {
    private final Proposals proposals;

    ProposalFigures(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<HomeFigure> figures(HomePart part, User user) {
        return part == HomePart.ADMINISTRATION
                ? List.of(new HomeFigure("home.proposals", proposals.waiting(), "/workshop#proposals"))
                : List.of();
    }
}
