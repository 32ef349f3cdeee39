package org.heed.modelling.deployment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Bundle;
import org.heed.model.Difference;
import org.heed.model.source.ModelFile;
import org.heed.modelling.Downloads;
import org.heed.modelling.ProblemText;
import org.heed.process.version.ModelVersion;
import org.heed.process.version.ModelVersions;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.heed.shared.text.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workflow for programs, such as a pipeline that deploys from git. */
@RestController
@RequestMapping("/api/models")
@Tag(name = "Models")
class ModelsApi {
    private final ModelVersions versions;
    private final Deployments deployments;
    private final ProblemText words;

    ModelsApi(ModelVersions versions, Deployments deployments, ProblemText words) {
        this.versions = versions;
        this.deployments = deployments;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "The versions of the workflow, the newest first")
    List<ModelVersion> list(User user) {
        CouncilPermissions.requireReadModels(user);
        return versions.all();
    }

    /** A version with the names of its files, and what it changed since the one before. */
    record VersionWithFiles(ModelVersion version, List<String> files, List<Difference.Change> changes) {}

    @GetMapping("/{number}")
    @Operation(summary = "One version: its files, and what it changed")
    VersionWithFiles one(User user, @PathVariable int number) {
        CouncilPermissions.requireReadModels(user);
        List<ModelFile> files = versions.files(number);
        List<Difference.Change> changes = number == 1
                ? List.of()
                : Difference.between(versions.files(number - 1), files).changes();
        return new VersionWithFiles(
                versions.get(number), files.stream().map(ModelFile::name).toList(), changes);
    }

    @GetMapping(path = "/{number}/bundle", produces = "application/zip")
    @Operation(summary = "The files of a version as a ZIP archive")
    ResponseEntity<byte[]> bundle(User user, @PathVariable int number) {
        CouncilPermissions.requireReadModels(user);
        return Downloads.bundle("heed-workflow-" + number, versions.files(number));
    }

    /** A new version, and what in the archive was no model. */
    record Deployed(int version, List<String> passedOver) {}

    /** What waits for a second administrator, and what in the archive was no model. */
    record Proposed(long proposal, List<String> passedOver) {}

    @Costly
    @PostMapping(consumes = "application/zip")
    @Operation(
            summary = "Check and deploy a ZIP archive of BPMN, DMN and form files; base is the version that it was made"
                    + " from")
    @ApiResponse(responseCode = "201")
    ResponseEntity<?> deploy(
            User user,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int base,
            @RequestBody byte[] archive) {
        CouncilPermissions.requireEditModels(user);
        String why = Reason.of(reason);
        Bundle.Arrived arrived = Bundle.read(archive);
        List<ModelFile> files = arrived.files();
        if (base == 0) {
            throw new RuleViolation("rule.noBase", versions.latest().number());
        }
        DeploymentResult result = deployments.bundle(files, base, why, user);
        if (!result.problems().isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            problem.setProperty("problems", words.of(result.problems(), files));
            problem.setProperty("passedOver", arrived.passedOver());
            return ResponseEntity.unprocessableContent().body(problem);
        }
        return result.proposal() > 0
                ? ResponseEntity.accepted().body(new Proposed(result.proposal(), arrived.passedOver()))
                : ResponseEntity.status(HttpStatus.CREATED).body(new Deployed(result.version(), arrived.passedOver()));
    }
}
