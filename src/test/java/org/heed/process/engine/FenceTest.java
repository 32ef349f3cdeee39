package org.heed.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;
import org.heed.process.ServiceTaskHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models run no code, even where one has slipped past the rule book: each attack leaves its mark nowhere. */
class FenceTest {
    private static final String MARK = "heed.fence.broken";
    private static final String REFLECTION =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, '" + MARK + "', 'yes')}";
    private static final List<String> RAN = new ArrayList<>();
    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        Map<String, ServiceTaskHandler> handlers = new HashMap<>();
        handlers.put("tellSomebody", InMemoryEngine.noting("tellSomebody", RAN));
        engine = InMemoryEngine.configure(new StandaloneInMemProcessEngineConfiguration(), handlers)
                .buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
        System.clearProperty(MARK);
    }

    private static void run(String expression, Map<String, Object> facts) {
        String model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="attack" isExecutable="true">
                    <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="task"/>
                    <serviceTask id="task" camunda:expression="%s" camunda:resultVariable="result"/>
                    <sequenceFlow id="b" sourceRef="task" targetRef="end"/><endEvent id="end"/>
                  </process>
                </definitions>"""
                        .formatted(expression.replace("&", "&amp;").replace("<", "&lt;"));
        engine.getRepositoryService()
                .createDeployment()
                .addString("attack.bpmn", model)
                .deploy();
        engine.getRuntimeService()
                .startProcessInstanceByKey("attack", UUID.randomUUID().toString(), facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REFLECTION,
                "${''.class}",
                "${fact.length()}",
                "${fact.bytes}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRuntimeService()}",
                "${tellSomebody.getClass()}",
                "${tellSomebody['class']}",
                "${dataSource}",
                "${applicationContext}",
                "${now()}",
                "${currentUser()}",
                "${dateTime().plusDays(1)}",
                "${runtimeService}",
                "${list[0].class}",
                "#{''.class}",
                "${execution.setVariable('x', 1)}",
                "${task}",
                "${externalTask}"
            })
    void noExpressionReachesMoreThanFactsAndHandlers(String expression) {
        assertThatThrownBy(() -> run(expression, Map.of("fact", "text", "list", List.of("a"))))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty(MARK)).isNull();
    }

    @Test
    void factsCanBeComparedAndHandlersCalled() {
        run("${fact == 'text' && number > 1}", Map.of("fact", "text", "number", 2));
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "handler.bpmn",
                        """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                          <process id="handled" isExecutable="true">
                            <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="task"/>
                            <serviceTask id="task" camunda:delegateExpression="${tellSomebody}"/>
                          </process>
                        </definitions>""")
                .deploy();
        RAN.clear();
        engine.getRuntimeService()
                .startProcessInstanceByKey("handled", UUID.randomUUID().toString());
        assertThat(RAN).containsExactly("tellSomebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "feel", "python", "ruby"})
    void noScriptRuns(String language) {
        String model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <process id="script" isExecutable="true">
                    <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="task"/>
                    <scriptTask id="task" scriptFormat="%s"><script>1 + 1</script></scriptTask>
                  </process>
                </definitions>"""
                        .formatted(language);
        assertThatThrownBy(() -> {
                    engine.getRepositoryService()
                            .createDeployment()
                            .addString("script.bpmn", model)
                            .deploy();
                    engine.getRuntimeService().startProcessInstanceByKey("script");
                })
                .isInstanceOf(ProcessEngineException.class);
    }

    /** CVE-2026-109432: inside {@code or()} the engine does not check whether expressions are allowed. */
    @Test
    void anExpressionInAnOrQueryRunsNoCode() {
        TaskQuery query = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(REFLECTION)
                .endOr();
        assertThatThrownBy(query::list).isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty(MARK)).isNull();
        assertThatThrownBy(() -> engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression(REFLECTION)
                        .list())
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external { java: { class: \"java.lang.Math\", method signature: \"abs(int)\" } }",
                "(function(x) external { java: { class: \"java.lang.System\", method signature: \"getenv(java.lang.String)\""
                        + " } })(\"PATH\")"
            })
    void noDecisionCallsJava(String feel) {
        String table =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="attack" name="attack"><decisionTable id="t">
                    <output id="o" name="out" typeRef="string"/>
                    <rule id="r"><outputEntry id="e" expressionLanguage="feel"><text>%s</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>"""
                        .formatted(feel);
        engine.getRepositoryService()
                .createDeployment()
                .addString("attack.dmn", table)
                .deploy();
        assertThatThrownBy(() -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("attack")
                        .variables(Map.of())
                        .evaluate())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void expressionsInDecisionTablesAreFencedToo() {
        String table =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="juel" name="juel"><decisionTable id="t">
                    <output id="o" name="out" typeRef="string"/>
                    <rule id="r"><outputEntry id="e" expressionLanguage="juel"><text>%s</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>"""
                        .formatted(REFLECTION);
        engine.getRepositoryService()
                .createDeployment()
                .addString("juel.dmn", table)
                .deploy();
        assertThatThrownBy(() -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("juel")
                        .variables(Map.of())
                        .evaluate())
                .isInstanceOf(RuntimeException.class);
        assertThat(System.getProperty(MARK)).isNull();
    }

    /** CVE-2026-77226 is in the engine's web applications; neither they nor its REST interface are shipped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/camunda/bpm/engine/rest/ProcessEngineRestService.class",
                "org/camunda/bpm/engine/rest/impl/CamundaRestResources.class",
                "org/camunda/bpm/admin/Admin.class",
                "org/camunda/bpm/cockpit/Cockpit.class",
                "org/camunda/bpm/webapp/impl/AbstractAppPluginRegistry.class",
                "META-INF/resources/webjars/camunda/app/admin/index.html"
            })
    void noInterfaceOfTheEngineIsShipped(String resource) {
        assertThat(FenceTest.class.getClassLoader().getResource(resource)).isNull();
    }

    @Test
    void theSettingsOfTheFenceHold() {
        var settings =
                (org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableScriptEngineLoadExternalResources()).isFalse();
    }
}
