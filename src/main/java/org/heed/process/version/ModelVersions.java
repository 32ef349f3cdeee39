package org.heed.process.version;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Bundle;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.process.StartContract;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the workflow: model, decision tables and forms, deployed together and kept for ever. */
@Component
public class ModelVersions {
    @StoredAs("MODEL_DEPLOYED")
    record ModelDeployed(Changed<Integer> version, String reason, @Nullable String approvedBy, String fingerprint)
            implements Event {}

    private final ProcessEngine engine;
    private final ModelCheck check;
    private final VersionTable table;
    private final AuditTrail trail;
    private final Clock clock;

    ModelVersions(ProcessEngine engine, ModelCheck check, VersionTable table, AuditTrail trail, Clock clock) {
        this.engine = engine;
        this.check = check;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who wants what deployed, and why; {@code approvedBy} is the second administrator, where there is one. */
    public record Order(ModelVersion.Origin origin, int base, String reason, String by, @Nullable String approvedBy) {}

    /** What came of an order: the number of the new version, or the problems for which nothing was deployed. */
    public record Deployed(int number, List<ModelProblem> problems) {}

    /** The newest first. */
    public List<ModelVersion> all() {
        return table.all();
    }

    /** Raises NotFound where there is none. */
    public ModelVersion get(int number) {
        return table.get(number).version();
    }

    public ModelVersion latest() {
        return table.latest();
    }

    /** The files of a version, by name. */
    public List<ModelFile> files(int number) {
        String deployment = table.get(number).deployment();
        return engine.getRepositoryService().getDeploymentResources(deployment).stream()
                .map(file -> new ModelFile(file.getName(), file.getBytes()))
                .sorted(Comparator.comparing(ModelFile::name))
                .toList();
    }

    /**
     * Checks and deploys a bundle. Raises {@link RuleViolation} where another version has been deployed since the one that
     * the order is based on.
     */
    @Transactional
    public Deployed deploy(List<ModelFile> files, Order order, User by) {
        CouncilPermissions.requireEditModels(by);
        table.lock();
        int latest = latest().number();
        if (order.base() != latest) {
            throw new RuleViolation("rule.deployedSince", latest, order.base());
        }
        List<ModelProblem> problems = check.check(files);
        if (!problems.isEmpty()) {
            return new Deployed(0, problems);
        }
        return new Deployed(put(files, order), List.of());
    }

    /** Deploys what has been checked, in the transaction at hand. */
    int put(List<ModelFile> files, Order order) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name(order.origin().name());
        for (ModelFile file : files) {
            deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content()));
        }
        ProcessDefinition made = deployment.deployWithResult().getDeployedProcessDefinitions().stream()
                .filter(definition -> definition.getKey().equals(StartContract.PROCESS_KEY))
                .findFirst()
                .orElseThrow();
        int number = table.add(made.getDeploymentId(), made.getId(), order, OffsetDateTime.now(clock));
        trail.append(
                order.by(),
                AuditEntry.of(
                        "model",
                        String.valueOf(number),
                        new ModelDeployed(
                                new Changed<>(order.base(), number),
                                order.reason(),
                                order.approvedBy(),
                                Bundle.fingerprint(files))));
        return number;
    }

    /** Notes in the trail that a deployment was proposed or refused, with the reason. */
    @Transactional
    public void noteProposal(long proposal, Event event, User by) {
        trail.append(by.id(), AuditEntry.of("proposal", String.valueOf(proposal), event));
    }
}
