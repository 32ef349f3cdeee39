package org.heed.process.version;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.heed.identity.User;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.process.StartContract;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The models, decision tables and forms that come with the product. They are deployed where there is nothing yet, and
 * where they have changed; but never over a version that the council has made itself.
 */
@Component
class ShippedModels {
    private static final String REASON = "Shipped with Heed";

    ShippedModels(
            ProcessEngine engine,
            ModelCheck check,
            ModelVersions versions,
            VersionTable table,
            TransactionTemplate transaction)
            throws IOException {
        List<ModelFile> files = read();
        List<ModelProblem> problems = check.rules(files);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The shipped models are not fit to run: "
                    + problems.stream().map(ModelProblem::toString).collect(Collectors.joining("; ")));
        }
        transaction.executeWithoutResult(status -> {
            table.lock();
            adopt(engine, table);
            deploy(versions, files);
        });
    }

    /** What was deployed before versions were kept becomes a version. */
    private static void adopt(ProcessEngine engine, VersionTable table) {
        List<ProcessDefinition> definitions = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(StartContract.PROCESS_KEY)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        for (ProcessDefinition definition : definitions) {
            if (table.ofDefinition(definition.getId()).isEmpty()) {
                var deployment = engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult();
                OffsetDateTime at = deployment.getDeploymentTime().toInstant().atOffset(java.time.ZoneOffset.UTC);
                table.add(deployment.getId(), definition.getId(), order(0), at);
            }
        }
    }

    private static void deploy(ModelVersions versions, List<ModelFile> files) {
        List<ModelVersion> all = versions.all();
        if (all.isEmpty()) {
            versions.put(files, order(0));
        } else if (all.get(0).origin() == ModelVersion.Origin.SHIPPED
                && !same(versions.files(all.get(0).number()), files)) {
            versions.put(files, order(all.get(0).number()));
        }
    }

    private static ModelVersions.Order order(int base) {
        return new ModelVersions.Order(ModelVersion.Origin.SHIPPED, base, REASON, User.HEED, null);
    }

    private static boolean same(List<ModelFile> some, List<ModelFile> others) {
        Map<String, ModelFile> byName = some.stream().collect(Collectors.toMap(ModelFile::name, Function.identity()));
        return some.size() == others.size()
                && others.stream()
                        .allMatch(file -> byName.containsKey(file.name())
                                && Arrays.equals(byName.get(file.name()).content(), file.content()));
    }

    static List<ModelFile> read() throws IOException {
        PathMatchingResourcePatternResolver classpath = new PathMatchingResourcePatternResolver();
        Map<String, ModelFile> files = new LinkedHashMap<>();
        for (String pattern :
                List.of("classpath*:/processes/*.bpmn", "classpath*:/processes/*.dmn", "classpath*:/forms/*.form")) {
            for (Resource resource : classpath.getResources(pattern)) {
                // A class path may name the same folder twice.
                String name = String.valueOf(resource.getFilename());
                files.put(name, new ModelFile(name, resource.getContentAsByteArray()));
            }
        }
        return List.copyOf(files.values());
    }
}
