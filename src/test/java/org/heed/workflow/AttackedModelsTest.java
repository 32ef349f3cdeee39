package org.heed.workflow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attack by drawing is refused at import, by name, and leaves nothing behind; the rule book's own test has all of them. */
class AttackedModelsTest extends AttackedImport {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    processes/follow-up.bpmn ¦ ${closureReady == true} ¦ ${''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'heed.attack','1')}
                    processes/follow-up.bpmn ¦ camunda:delegateExpression="${tellChair}" ¦ camunda:class="java.lang.ProcessBuilder"
                    processes/follow-up.bpmn ¦ camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:field name="command"><camunda:string>touch /tmp/heed-attack</camunda:string></camunda:field></bpmn:extensionElements>
                    processes/review-period.dmn ¦ <text>"P3M"</text> ¦ <text>(function(x) external { java: { class: "java.lang.System", method signature: "exit(int)" } })(1)</text>
                    forms/consider.form ¦ "type": "radio" ¦ "type": "html", "content": "<script>alert(1)</script>"
                    """)
    void areRefused(String file, String from, String to) {
        refused(Files.ofVersion(1, port).with(file, from, to));
    }
}
