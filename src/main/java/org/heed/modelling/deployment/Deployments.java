package org.heed.modelling.deployment;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Bundle;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.modelling.draft.Draft;
import org.heed.modelling.draft.Drafts;
import org.heed.modelling.draft.Proposal;
import org.heed.modelling.draft.Proposals;
import org.heed.process.version.ModelCheck;
import org.heed.process.version.ModelVersion;
import org.heed.process.version.ModelVersions;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From files to a new version: at once, or by way of a second administrator where the council asks for one. */
@Component
class Deployments {
    @StoredAs("DEPLOYMENT_PROPOSED")
    record Proposed(String reason) implements Event {}

    @StoredAs("DEPLOYMENT_REFUSED")
    record Refused(String reason) implements Event {}

    private final ModelVersions versions;
    private final ModelCheck check;
    private final Drafts drafts;
    private final Proposals proposals;
    private final SecondAdministrator second;

    Deployments(
            ModelVersions versions, ModelCheck check, Drafts drafts, Proposals proposals, SecondAdministrator second) {
        this.versions = versions;
        this.check = check;
        this.drafts = drafts;
        this.proposals = proposals;
        this.second = second;
    }

    boolean needSecond() {
        return second.needed();
    }

    /**
     * Deploys a draft, or proposes it.
     *
     * @param seen the fingerprint of the files that the person has looked at; raises {@link RuleViolation} for any other
     */
    @Transactional
    public DeploymentResult draft(long id, String seen, String reason, User by) {
        drafts.requireOpen(id, by);
        Draft draft = drafts.get(id);
        List<ModelFile> files = drafts.files(id);
        if (!Bundle.fingerprint(files).equals(seen)) {
            throw new RuleViolation("rule.draftChanged");
        }
        return order(ModelVersion.Origin.WORKSHOP, id, draft.base(), files, reason, by);
    }

    /** Deploys the files of an earlier version again, over the version that was looked at. */
    @Transactional
    public DeploymentResult rollBack(int version, int base, String reason, User by) {
        if (version == versions.latest().number()) {
            throw new RuleViolation("rule.sameVersion");
        }
        return order(ModelVersion.Origin.ROLLED_BACK, null, base, versions.files(version), reason, by);
    }

    /** Deploys files that come from elsewhere, based on this version. */
    @Transactional
    public DeploymentResult bundle(List<ModelFile> files, int base, String reason, User by) {
        return order(ModelVersion.Origin.API, null, base, files, reason, by);
    }

    private DeploymentResult order(
            ModelVersion.Origin origin, @Nullable Long draft, int base, List<ModelFile> files, String reason, User by) {
        CouncilPermissions.requireEditModels(by);
        if (!needSecond()) {
            return deploy(files, new ModelVersions.Order(origin, base, reason, by.id(), null), draft, by);
        }
        List<ModelProblem> problems = check.check(files);
        if (!problems.isEmpty()) {
            return new DeploymentResult(0, 0, problems);
        }
        if (base != versions.latest().number()) {
            throw new RuleViolation("rule.deployedSince", versions.latest().number(), base);
        }
        long proposal = proposals.add(origin, draft, base, files, reason, by.id());
        versions.noteProposal(proposal, new Proposed(reason), by);
        return new DeploymentResult(0, proposal, List.of());
    }

    private DeploymentResult deploy(List<ModelFile> files, ModelVersions.Order order, @Nullable Long draft, User by) {
        ModelVersions.Deployed deployed = versions.deploy(files, order, by);
        if (deployed.problems().isEmpty() && draft != null) {
            drafts.close(draft, Draft.DEPLOYED, by);
        }
        return new DeploymentResult(deployed.number(), 0, deployed.problems());
    }

    /** The second administrator agrees; raises {@link RuleViolation} where that is the first one, or it is decided. */
    @Transactional
    public DeploymentResult approve(long id, User by) {
        Proposal proposal = decidable(id, by);
        second.requireAnother(proposal, by);
        ModelVersions.Order order = new ModelVersions.Order(
                proposal.origin(), proposal.base(), proposal.reason(), proposal.proposedBy(), by.id());
        DeploymentResult result =
                deploy(proposal.files(), order, drafts.isAsProposed(proposal) ? proposal.draft() : null, by);
        if (result.problems().isEmpty()) {
            proposals.decide(id, Proposal.APPROVED, "", by.id());
        }
        return result;
    }

    /** The second administrator does not agree, or the first one has thought better of it. */
    @Transactional
    public void refuse(long id, String note, User by) {
        decidable(id, by);
        proposals.decide(id, Proposal.REFUSED, note, by.id());
        versions.noteProposal(id, new Refused(note), by);
    }

    private Proposal decidable(long id, User by) {
        CouncilPermissions.requireEditModels(by);
        Proposal proposal = proposals.hold(id);
        if (proposal.outcome() != null) {
            throw new RuleViolation("rule.proposalDecided");
        }
        return proposal;
    }
}
