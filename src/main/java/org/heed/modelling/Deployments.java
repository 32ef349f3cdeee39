package org.heed.modelling;

import java.util.List;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.model.ModelFile;
import org.heed.model.ModelProblem;
import org.heed.process.ModelCheck;
import org.heed.process.ModelVersion;
import org.heed.process.ModelVersions;
import org.heed.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From files to a new version: at once, or by way of a second administrator where the council asks for one. */
@Component
class Deployments {
    private final ModelVersions versions;
    private final ModelCheck check;
    private final Drafts drafts;
    private final Proposals proposals;
    private final ModellingSettings settings;

    Deployments(
            ModelVersions versions, ModelCheck check, Drafts drafts, Proposals proposals, ModellingSettings settings) {
        this.versions = versions;
        this.check = check;
        this.drafts = drafts;
        this.proposals = proposals;
        this.settings = settings;
    }

    /** What came of it: a version, a proposal that waits, or problems; the numbers are 0 where there is none. */
    record Result(int version, long proposal, List<ModelProblem> problems) {}

    boolean needSecond() {
        return settings.secondAdministrator();
    }

    @Transactional
    public Result draft(long id, String reason, User by) {
        drafts.requireOpen(id, by);
        Draft draft = drafts.get(id);
        return order(ModelVersion.Origin.WORKSHOP, id, draft.base(), drafts.files(id), reason, by);
    }

    /** Deploys the files of an earlier version again. */
    @Transactional
    public Result rollBack(int version, String reason, User by) {
        int latest = versions.latest().number();
        if (version == latest) {
            throw new BrokenRule("rule.sameVersion");
        }
        return order(ModelVersion.Origin.ROLLED_BACK, null, latest, versions.files(version), reason, by);
    }

    /** Deploys files that come from elsewhere, based on this version. */
    @Transactional
    public Result bundle(List<ModelFile> files, int base, String reason, User by) {
        return order(ModelVersion.Origin.API, null, base, files, reason, by);
    }

    private Result order(
            ModelVersion.Origin origin, @Nullable Long draft, int base, List<ModelFile> files, String reason, User by) {
        Permissions.requireEditModels(by);
        if (!needSecond()) {
            return deploy(files, new ModelVersions.Order(origin, base, reason, by.id(), null), draft, by);
        }
        List<ModelProblem> problems = check.check(files);
        if (!problems.isEmpty()) {
            return new Result(0, 0, problems);
        }
        if (base != versions.latest().number()) {
            throw new BrokenRule("rule.deployedSince", versions.latest().number(), base);
        }
        return new Result(0, proposals.add(origin, draft, base, files, reason, by.id()), List.of());
    }

    private Result deploy(List<ModelFile> files, ModelVersions.Order order, @Nullable Long draft, User by) {
        ModelVersions.Deployed deployed = versions.deploy(files, order, by);
        if (deployed.problems().isEmpty() && draft != null) {
            drafts.close(draft, Draft.DEPLOYED, by);
        }
        return new Result(deployed.number(), 0, deployed.problems());
    }

    /** The second administrator agrees; raises {@link BrokenRule} where that is the first one, or it is decided. */
    @Transactional
    public Result approve(long id, User by) {
        Proposal proposal = decidable(id, by);
        if (proposal.proposedBy().equals(by.id())) {
            throw new BrokenRule("rule.ownDeployment");
        }
        ModelVersions.Order order = new ModelVersions.Order(
                proposal.origin(), proposal.base(), proposal.reason(), proposal.proposedBy(), by.id());
        boolean draftOpen =
                proposal.draft() != null && drafts.get(proposal.draft()).closedAs() == null;
        Result result = deploy(proposal.files(), order, draftOpen ? proposal.draft() : null, by);
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
        versions.note(id, note, by);
    }

    private Proposal decidable(long id, User by) {
        Permissions.requireEditModels(by);
        Proposal proposal = proposals.hold(id);
        if (proposal.outcome() != null) {
            throw new BrokenRule("rule.proposalDecided");
        }
        return proposal;
    }
}
