package org.heed.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.meeting.Meetings;
import org.heed.reporting.MonitoringText;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register that the public reads, without signing in. */
@Controller
class PublishedController {
    private final PublicRegister register;
    private final MonitoringText words;
    private final Meetings meetings;

    PublishedController(PublicRegister register, MonitoringText words, Meetings meetings) {
        this.register = register;
        this.words = words;
        this.meetings = meetings;
    }

    /** A published recommendation in words. */
    record Line(
            String reference,
            String panel,
            LocalDate heldOn,
            String title,
            String wording,
            List<MonitoringText.Said> said,
            String status) {}

    @GetMapping("/published")
    String list(@RequestParam @Nullable String panel, @RequestParam @Nullable String cursor, Model model) {
        String only =
                panel == null || panel.isBlank() ? null : meetings.panel(panel).id();
        Page<PublicRegister.Published> page = register.page(only, cursor, Page.SIZE);
        Map<String, String> panels = meetings.panelNames();
        model.addAttribute(
                "lines",
                page.items().stream()
                        .map(shown -> line(
                                shown,
                                Objects.requireNonNull(
                                        panels.get(shown.about().origin().panel()), "No panel is removed")))
                        .toList());
        model.addAttribute("panels", meetings.panels());
        model.addAttribute("panel", only);
        model.addAttribute("nextCursor", page.nextCursor());
        return "publication/published";
    }

    private Line line(PublicRegister.Published shown, String panel) {
        return new Line(
                shown.about().reference().toString(),
                panel,
                shown.about().origin().heldOn(),
                shown.about().subject(),
                shown.about().wording(),
                shown.said().stream().map(entry -> words.said(entry)).toList(),
                words.status(shown.about()));
    }
}
