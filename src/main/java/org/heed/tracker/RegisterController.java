package org.heed.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Kind;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The register: every recommendation that the user may read, filtered and searched. */
@Controller
class RegisterController {
    private final Register register;
    private final Meetings meetings;
    private final Directory directory;

    RegisterController(Register register, Meetings meetings, Directory directory) {
        this.register = register;
        this.meetings = meetings;
        this.directory = directory;
    }

    @GetMapping("/recommendations")
    String list(User user, RegisterFilter filter, @RequestParam @Nullable String cursor, Model model) {
        RegisterQuery query = filter.query();
        var page = register.page(query, user, cursor, Page.SIZE);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("total", register.count(query, user));
        model.addAttribute("panels", meetings.panelsOf(user));
        model.addAttribute("services", directory.services());
        model.addAttribute("stages", register.stages());
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("mayRegister", Permissions.mayRegisterSomewhere(user));
        model.addAttribute("next", page.nextCursor() == null ? null : address(filter, page.nextCursor()));
        return "tracker/register";
    }

    private static String address(RegisterFilter filter, String cursor) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("q", filter.q());
        values.put("panel", filter.panel());
        values.put("service", filter.service());
        values.put("stage", filter.stage());
        values.put("kind", filter.kind());
        values.put("overdue", filter.overdue());
        values.put("cursor", cursor);
        values.values().removeIf(Objects::isNull);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/recommendations");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
