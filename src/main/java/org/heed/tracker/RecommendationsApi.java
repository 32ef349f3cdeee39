package org.heed.tracker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heed.audit.AuditRecord;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.heed.tracker.list.RegisterFilter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register and its records for programs; in addresses the slash of a reference is a hyphen. */
@RestController
@RequestMapping("/api/recommendations")
@Tag(name = "Recommendations")
class RecommendationsApi {
    private final Register register;
    private final Timeline timeline;
    private final Directory directory;
    private final Clock clock;

    RecommendationsApi(Register register, Timeline timeline, Directory directory, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Recommendations that you may read, the newest first where no other order is asked for; text/csv is all of them, up to 10,000")
    Page<RecommendationView> list(
            User user,
            @ParameterObject RegisterFilter filter,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit) {
        return register.page(filter.query(directory), user, cursor, Page.limit(limit))
                .map(entries -> entries.stream().map(this::view).toList());
    }

    @GetMapping("/{reference}")
    @Operation(summary = "One recommendation: CFSP-2018-19-07 for CFSP-2018/19-07")
    RecommendationView one(@PathVariable String reference, User user) {
        return view(register.open(reference, user));
    }

    @GetMapping("/{reference}/timeline")
    @Operation(
            summary =
                    "What happened to a recommendation, oldest first; of a kind, a person or days only where you say so")
    List<AuditRecord> timeline(@PathVariable String reference, @ParameterObject TimelineFilter filter, User user) {
        return timeline.entries(register.open(reference, user), filter, user);
    }

    private RecommendationView view(RegisterEntry entry) {
        return RecommendationView.of(entry, LocalDate.now(clock));
    }
}
