package org.heed.collaboration;

import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.recommendation.register.RegisterLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of those who have left, and of what they have left open. */
@Controller
class LeftBehindController {
    private final HandOver handOver;
    private final RegisterLists lists;
    private final Directory directory;

    LeftBehindController(HandOver handOver, RegisterLists lists, Directory directory) {
        this.handOver = handOver;
        this.lists = lists;
        this.directory = directory;
    }

    /** Somebody whose account is closed, and what is still open in that name. */
    record Left(User person, int leads, int holds) {}

    @GetMapping("/hand-over")
    String list(User user, Model model) {
        CoverPermissions.requireHandOverSomewhere(user);
        model.addAttribute("left", left(user));
        return "collaboration/hand-overs";
    }

    private List<Left> left(User user) {
        return directory.left().stream()
                .map(person -> new Left(
                        person,
                        lists.ledBy(person.id(), user, HandOver.AT_ONCE).size(),
                        handOver.claimedBy(person.id(), user).size()))
                .filter(person -> person.leads() + person.holds() > 0)
                .toList();
    }
}
