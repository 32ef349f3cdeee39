package org.heed.web.home;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.shared.Demonstration;
import org.springframework.stereotype.Component;

/** The links of the page of administration, for the administrator at home. */
@Component
class AdministrationSection implements HomeSection {
    private final Demonstration demonstration;

    AdministrationSection(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public HomePart part() {
        return HomePart.ADMINISTRATION;
    }

    @Override
    public String template() {
        return "web/administration";
    }

    @Override
    public List<Places.Group> content(User user) {
        return Places.administration(user, demonstration.on());
    }
}
