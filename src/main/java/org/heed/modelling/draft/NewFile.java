package org.heed.modelling.draft;

import org.heed.shared.BadRequest;

/** A form or a decision table with which work can begin. */
final class NewFile {
    private NewFile() {}

    static String of(String kind, String key) {
        return switch (kind) {
            case "form" ->
                """
                    {
                      "type": "default",
                      "id": "%1$s",
                      "schemaVersion": 18,
                      "executionPlatform": "Camunda Platform",
                      "executionPlatformVersion": "7.24.0",
                      "components": []
                    }
                    """
                        .replace("%1$s", key);
            case "dmn" ->
                """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="%1$sDefinitions" name="%1$s" namespace="http://heed.org/processes">
                      <decision id="%1$s" name="%1$s">
                        <decisionTable id="%1$sTable" hitPolicy="FIRST">
                          <input id="%1$sInput" label="kind"><inputExpression id="%1$sInputExpression" typeRef="string"><text>kind</text></inputExpression></input>
                          <output id="%1$sOutput" label="%1$s" name="%1$s" typeRef="string" />
                          <rule id="%1$sRule"><inputEntry id="%1$sRuleInput"><text>-</text></inputEntry><outputEntry id="%1$sRuleOutput"><text>"P6M"</text></outputEntry></rule>
                        </decisionTable>
                      </decision>
                      <dmndi:DMNDI><dmndi:DMNDiagram><dmndi:DMNShape dmnElementRef="%1$s"><dc:Bounds x="160" y="100" width="180" height="80" /></dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI>
                    </definitions>
                    """
                        .replace("%1$s", key);
            default -> throw new BadRequest("draft.error.name", key + "." + kind);
        };
    }
}
