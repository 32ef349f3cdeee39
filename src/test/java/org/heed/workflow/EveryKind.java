package org.heed.workflow;

/** A form that asks in every way in which Heed can ask. */
final class EveryKind {
    /** It takes the place of the equality check, so that its first answer leads on. */
    static final String FORM =
            """
            {"id": "equality", "type": "default", "components": [
              {"type": "text", "id": "intro", "text": "# Before you begin\\nThink of **everybody**.\\n- Young <b>people</b>\\n- Old people"},
              {"type": "radio", "key": "fair", "label": "Is the reply fair to everybody?", "validate": {"required": true},
               "properties": {"routingFact": "true"},
               "values": [{"label": "Yes, it is", "value": "YES"}, {"label": "No", "value": "NO"}]},
              {"type": "checklist", "key": "groups", "label": "Which groups?", "validate": {"required": true},
               "values": [{"label": "Carers", "value": "CARERS"}, {"label": "Pupils", "value": "PUPILS"},
                          {"label": "Drivers", "value": "DRIVERS"}]},
              {"type": "separator", "id": "line"},
              {"type": "spacer", "id": "room"},
              {"type": "group", "id": "aboutCarers", "label": "About carers",
               "conditional": {"hide": "=not(list contains(groups, \\"CARERS\\"))"}, "components": [
                 {"type": "textarea", "key": "carers", "label": "What do carers need?",
                  "validate": {"required": true, "maxLength": 200}}]},
              {"type": "taglist", "key": "wards", "label": "Which wards?", "values": [%s]},
              {"type": "checklist", "key": "services", "label": "Which services?", "valuesKey": "services"},
              {"type": "filepicker", "key": "proof", "label": "What shows it?", "multiple": true},
              {"type": "dynamiclist", "path": "actions", "label": "Further actions", "description": "One by one",
               "isRepeating": true, "allowAddRemove": true, "defaultRepetitions": 1,
               "properties": {"rowName": "Action"}, "components": [
                 {"type": "textfield", "key": "what", "label": "What?", "validate": {"required": true}},
                 {"type": "select", "key": "owner", "label": "Who?", "valuesKey": "leadOfficers"},
                 {"type": "select", "key": "service", "label": "Where?", "valuesKey": "services"},
                 {"type": "datetime", "subtype": "date", "key": "by", "dateLabel": "By when?"},
                 {"type": "number", "key": "cost", "label": "Cost", "validate": {"min": 0}},
                 {"type": "radio", "key": "sort", "label": "Of what sort?",
                  "values": [{"label": "Quick", "value": "Q"}, {"label": "Slow", "value": "S"}]},
                 {"type": "textarea", "key": "note", "label": "Note"},
                 {"type": "checkbox", "key": "agreed", "label": "Agreed"}]}]}"""
                    .formatted(wards());

    private EveryKind() {}

    private static String wards() {
        StringBuilder wards = new StringBuilder();
        for (int number = 1; number <= 12; number++) {
            wards.append(number == 1 ? "" : ", ")
                    .append("{\"label\": \"Ward " + number + "\", \"value\": \"w" + number + "\"}");
        }
        return wards.toString();
    }
}
