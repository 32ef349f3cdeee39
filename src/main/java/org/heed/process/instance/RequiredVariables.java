package org.heed.process.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.heed.model.RuleBook;
import org.heed.process.ProcessVariables;
import org.heed.process.version.ModelCheck;
import org.heed.process.version.ModelVersions;
import org.heed.process.version.VersionTable;
import org.heed.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sees that a case which is put elsewhere by hand knows all that its workflow will read from there on. */
@Component
public class RequiredVariables {
    private final ProcessEngine engine;
    private final VersionTable versions;
    private final ModelVersions files;
    private final ObjectProvider<ModelCheck> check;
    private final Map<Integer, RuleBook.Needs> byVersion = new ConcurrentHashMap<>();

    RequiredVariables(
            ProcessEngine engine, VersionTable versions, ModelVersions files, ObjectProvider<ModelCheck> check) {
        this.engine = engine;
        this.versions = versions;
        this.files = files;
        this.check = check;
    }

    private RuleBook.Needs needs(int version) {
        RuleBook.Needs known = byVersion.get(version);
        if (known == null) {
            // Not within the map: whoever waits there for a connection would be waited for by others who hold one.
            known = check.getObject().needs(files.files(version));
            byVersion.put(version, known);
        }
        return known;
    }

    /** The version that the case follows. */
    int version(ProcessInstance instance) {
        return versions.ofDefinition(instance.getProcessDefinitionId())
                .orElseThrow()
                .version()
                .number();
    }

    /** Raises {@link RuleViolation} where the case, standing at the element, lacks a fact. */
    public void requireToStand(String instance, int version, String element) {
        require(instance, needs(version).standing().getOrDefault(element, Set.of()));
    }

    /** Raises {@link RuleViolation} where the case, coming to the element, lacks a fact. */
    void requireToCome(String instance, int version, String element) {
        require(instance, needs(version).coming().getOrDefault(element, Set.of()));
    }

    private void require(String instance, Set<String> needed) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(engine.getRuntimeService().getVariables(instance).keySet());
        if (!missing.isEmpty()) {
            throw new RuleViolation("rule.factsMissing", String.join(", ", missing));
        }
    }

    /** What the product sets today and did not set when the case began, as it would have been then. */
    public void complete(String instance) {
        Map<String, Object> has = engine.getRuntimeService().getVariables(instance);
        Map<String, Object> missing =
                new HashMap<>(Map.of(ProcessVariables.PANEL_SIGNS_OFF, false, ProcessVariables.SIGN_OFF, false));
        if (has.get(ProcessVariables.RESPONSE_DUE) != null) {
            missing.put(ProcessVariables.REMINDER_DUE, has.get(ProcessVariables.RESPONSE_DUE));
        }
        missing.keySet().removeAll(has.keySet());
        engine.getRuntimeService().setVariables(instance, missing);
    }
}
