package org.heed.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.heed.Sentences;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;

/** A model that asks again and again by itself is stopped as an incident, and people are not counted. */
class PassLimitTest {
    private static final int MOST = 5;

    private static final String ENDLESS =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
              <process id="p" isExecutable="true">
                <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="ask"/>
                <userTask id="ask"/><sequenceFlow id="b" sourceRef="ask" targetRef="ask2"/>
                <userTask id="ask2"/><sequenceFlow id="e" sourceRef="ask2" targetRef="ask"/>
                <boundaryEvent id="late" attachedToRef="ask"><timerEventDefinition id="d">
                  <timeDate xsi:type="tFormalExpression">${due}</timeDate></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="c" sourceRef="late" targetRef="tell"/>
                <serviceTask id="tell" name="Tell the director" camunda:delegateExpression="${tell}" camunda:asyncBefore="true"/>
                <sequenceFlow id="f" sourceRef="tell" targetRef="ask"/>
              </process>
            </definitions>
            """;

    private final List<String> told = new ArrayList<>();

    private ProcessEngine engine() {
        MessageSourceAccessor messages = Sentences.bundled();
        StandaloneInMemProcessEngineConfiguration settings = InMemoryEngine.configure(
                new StandaloneInMemProcessEngineConfiguration(), Map.of("tell", InMemoryEngine.noting("told", told)));
        settings.setProcessEngineName(UUID.randomUUID().toString());
        PassLimit limit = new PassLimit(new ProcessSettings(MOST), messages);
        settings.setCustomPreBPMNParseListeners(List.<BpmnParseListener>of(limit));
        PassLimit.into(settings);
        ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", ENDLESS)
                .deploy();
        return engine;
    }

    private static void start(ProcessEngine engine, String due) {
        engine.getRuntimeService()
                .startProcessInstanceByKey("p", UUID.randomUUID().toString(), Map.of("due", due));
    }

    @Test
    void aCircleByItselfEndsAsOneIncidentThatSaysWhy() {
        ProcessEngine engine = engine();
        start(engine, "2020-01-01T00:00:00Z");
        for (int turn = 0; turn < 4 * MOST; turn++) {
            for (Job job :
                    engine.getManagementService().createJobQuery().executable().list()) {
                try {
                    engine.getManagementService().executeJob(job.getId());
                } catch (RuntimeException reached) {
                    assertThat(reached).isInstanceOf(PassLimit.Reached.class);
                }
            }
        }
        assertThat(told).hasSize(MOST);
        assertThat(engine.getManagementService().createJobQuery().executable().count())
                .isZero();
        Incident stuck = engine.getRuntimeService().createIncidentQuery().singleResult();
        assertThat(stuck.getIncidentMessage()).contains(MOST + " times within a day");
        assertThatThrownBy(() -> engine.getManagementService().executeJob(stuck.getConfiguration()))
                .isInstanceOf(PassLimit.Reached.class);
        engine.close();
    }

    @Test
    void whatPeopleDoIsNotCounted() {
        ProcessEngine engine = engine();
        start(engine, "2999-01-01T00:00:00Z");
        for (int turn = 0; turn < 4 * MOST; turn++) {
            engine.getTaskService()
                    .complete(engine.getTaskService()
                            .createTaskQuery()
                            .singleResult()
                            .getId());
        }
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        engine.close();
    }
}
