package org.heed.modelling.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.model.Bundle;
import org.heed.model.Difference;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.modelling.ProblemText;
import org.heed.modelling.draft.Drafts;
import org.heed.modelling.rehearsal.WorkflowMarks;
import org.heed.process.instance.Workload;
import org.heed.process.version.ModelVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a deployment is asked for: what changes, which running cases stand there, and why. */
@Component
class DeploymentPages {
    private static final int MOST_NAMED = 100;

    private final ModelVersions versions;
    private final Workload workload;
    private final Deployments deployments;
    private final ProblemText words;
    private final Drafts drafts;

    DeploymentPages(
            ModelVersions versions, Workload workload, Deployments deployments, ProblemText words, Drafts drafts) {
        this.versions = versions;
        this.workload = workload;
        this.deployments = deployments;
        this.words = words;
        this.drafts = drafts;
    }

    /** The running cases that stand at an element which changes; many are named by their first hundred. */
    record Impact(int version, String name, boolean removed, int cases, List<String> references) {}

    /**
     * @param of what is to be deployed: {@code rollback} or {@code draft}, with its number
     * @param from the version that it changes
     */
    ModelAndView ask(String of, long number, int from, List<ModelFile> files, @Nullable String error) {
        ModelAndView page =
                new ModelAndView("modelling/deploy", error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("of", of);
        page.addObject("base", versions.latest().number());
        page.addObject("seen", Bundle.fingerprint(files));
        page.addObject("number", number);
        page.addObject("from", from);
        page.addAllObjects(changes(from, files));
        page.addObject("needSecond", deployments.needSecond());
        page.addObject("error", error);
        return page;
    }

    /** What changes from a version to these files, on both diagrams, and whom it concerns. */
    Map<String, Object> changes(int from, List<ModelFile> files) {
        List<ModelFile> old = versions.files(from);
        Difference difference = Difference.between(old, files);
        return Map.of(
                "difference",
                difference,
                "oldMarks",
                WorkflowMarks.of(difference, true),
                "newMarks",
                WorkflowMarks.of(difference, false),
                "oldModel",
                ModelFile.modelAmong(old),
                "model",
                ModelFile.modelAmong(files),
                "impact",
                impact(difference),
                "running",
                versions.all().stream().mapToLong(each -> each.running()).sum());
    }

    private List<Impact> impact(Difference difference) {
        List<String> removed = difference.elements(Difference.Kind.REMOVED);
        List<String> changed = difference.elements(Difference.Kind.CHANGED);
        Set<String> files =
                difference.changes().stream().map(Difference.Change::file).collect(Collectors.toSet());
        return versions.all().stream()
                .filter(version -> version.running() > 0)
                .flatMap(version -> {
                    Outline outline = Outline.of(versions.files(version.number()));
                    return workload.now(version.number()).entrySet().stream()
                            .filter(at -> removed.contains(at.getKey())
                                    || changed.contains(at.getKey())
                                    || files.contains(outline.form(at.getKey()) + ".form"))
                            .map(at -> new Impact(
                                    version.number(),
                                    outline.title(at.getKey()),
                                    removed.contains(at.getKey()),
                                    at.getValue().cases(),
                                    workload.references(version.number(), at.getKey(), MOST_NAMED)));
                })
                .toList();
    }

    ModelAndView deploy(long draft, String seen, String reason, User by, RedirectAttributes flash) {
        return done(deployments.draft(draft, seen, reason, by), flash, drafts.files(draft));
    }

    /** What came of it. */
    ModelAndView done(DeploymentResult result, RedirectAttributes flash, List<ModelFile> files) {
        if (!result.problems().isEmpty()) {
            ModelAndView page = new ModelAndView("modelling/refused", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problems", words.of(result.problems(), files));
            return page;
        }
        if (result.proposal() > 0) {
            flash.addFlashAttribute("done", "deploy.proposed");
            return new ModelAndView("redirect:/workshop/proposals/" + result.proposal());
        }
        flash.addFlashAttribute("done", "deploy.done");
        flash.addFlashAttribute("doneArgument", result.version());
        return new ModelAndView("redirect:/operations/migrations/new?into=" + result.version());
    }
}
