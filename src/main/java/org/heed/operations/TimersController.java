package org.heed.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.CaseFile;
import org.heed.process.CaseName;
import org.heed.process.instance.Timers;
import org.heed.shared.BadRequest;
import org.heed.shared.text.Reason;
import org.heed.shared.text.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the workflow will do by itself, and when; the date of a timer can be changed, with a reason. */
@Controller
@RequestMapping("/operations/timers")
class TimersController {
    private static final int ROWS = 25;
    private static final int LATEST_YEAR = 2200;

    private final Timers timers;
    private final StepNames names;
    private final CaseFile caseFile;
    private final Clock clock;

    TimersController(Timers timers, StepNames names, CaseFile caseFile, Clock clock) {
        this.timers = timers;
        this.names = names;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** One row of the list. */
    record Row(Timers.Due due, CaseName about, String step) {}

    @GetMapping
    String list(
            User user,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(name = "case", required = false) @Nullable UUID caseId,
            Model model) {
        CouncilPermissions.requireReadModels(user);
        List<Timers.Due> due = timers.page(caseId, Math.max(0, from), ROWS + 1);
        Map<UUID, CaseName> references =
                caseFile.names(due.stream().map(Timers.Due::caseId).toList());
        model.addAttribute(
                "rows",
                due.stream()
                        .limit(ROWS)
                        .map(each -> new Row(
                                each,
                                references.getOrDefault(each.caseId(), CaseName.NONE),
                                names.of(each.version(), each.element())))
                        .toList());
        model.addAttribute("from", Math.max(0, from));
        model.addAttribute("of", caseId);
        model.addAttribute(
                "ofReference",
                caseId == null ? null : caseFile.references(List.of(caseId)).get(caseId));
        model.addAttribute("before", Math.max(0, from - ROWS));
        model.addAttribute("next", due.size() > ROWS ? Math.max(0, from) + ROWS : 0);
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        return "operations/timers";
    }

    @PostMapping("/{id}")
    String change(
            User user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(name = "case", required = false) @Nullable UUID caseId,
            Model model,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        try {
            timers.change(id, date(day, month, year), clock.getZone(), Reason.of(reason), user);
        } catch (BadRequest wrong) {
            model.addAttribute("error", wrong);
            model.addAttribute("wrong", id);
            return list(user, from, caseId, model);
        }
        flash.addFlashAttribute("done", "timers.changed");
        flash.addAttribute("from", Math.max(0, from));
        if (caseId != null) {
            flash.addAttribute("case", caseId);
        }
        return "redirect:/operations/timers";
    }

    private LocalDate date(String day, String month, String year) {
        LocalDate date = TypedDay.of(day, month, year).orElseThrow(() -> new BadRequest("timers.error.date"));
        if (date.isBefore(LocalDate.now(clock)) || date.getYear() > LATEST_YEAR) {
            throw new BadRequest("timers.error.past");
        }
        return date;
    }
}
