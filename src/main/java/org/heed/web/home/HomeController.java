package org.heed.web.home;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what each of their roles needs first. */
@Controller
class HomeController {
    private final List<HomeFigures> figures;
    private final List<HomeSection> sections;

    HomeController(List<HomeFigures> figures, List<HomeSection> sections) {
        this.figures = figures;
        this.sections = sections;
    }

    /** A part of the page, with its largest figure. */
    record Part(HomePart of, List<HomeFigure> figures, long largest, List<HomeSection.Shown> sections) {}

    @GetMapping("/")
    String start() {
        return "redirect:/home";
    }

    @GetMapping("/home")
    String home(User user, Model model) {
        model.addAttribute(
                "parts", HomePart.of(user).stream().map(of -> part(of, user)).toList());
        return "web/home";
    }

    private Part part(HomePart of, User user) {
        List<HomeFigure> counted = figures.stream()
                .flatMap(module -> module.figures(of, user).stream())
                .toList();
        return new Part(
                of,
                counted,
                counted.stream().mapToLong(HomeFigure::count).max().orElse(0),
                sections.stream()
                        .filter(section -> section.part() == of)
                        .map(section -> new HomeSection.Shown(section.template(), section.content(user)))
                        .toList());
    }
}
