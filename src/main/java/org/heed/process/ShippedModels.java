package org.heed.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models, decision tables and forms that come with the product, deployed together where one has changed. */
@Component
class ShippedModels {
    ShippedModels(ProcessEngine engine, ModelCheck check) throws IOException {
        List<ModelFile> files = read();
        List<ModelProblem> problems = check.check(files);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The shipped models are not fit to run: "
                    + problems.stream().map(ModelProblem::toString).collect(Collectors.joining("; ")));
        }
        deploy(engine, files);
    }

    static void deploy(ProcessEngine engine, List<ModelFile> files) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("shipped").enableDuplicateFiltering(false);
        for (ModelFile file : files) {
            deployment.addInputStream(file.name(), new java.io.ByteArrayInputStream(file.content()));
        }
        deployment.deploy();
    }

    static List<ModelFile> read() throws IOException {
        PathMatchingResourcePatternResolver classpath = new PathMatchingResourcePatternResolver();
        List<ModelFile> files = new ArrayList<>();
        for (String pattern :
                List.of("classpath*:/processes/*.bpmn", "classpath*:/processes/*.dmn", "classpath*:/forms/*.form")) {
            for (Resource resource : classpath.getResources(pattern)) {
                files.add(new ModelFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray()));
            }
        }
        return files;
    }
}
