package org.heed.model;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Camunda Modeler writes for itself and no engine needs: it is dropped before a file is looked at, and so never deployed. */
public final class ModelerMarks {
    /** Which engine the Modeler draws for, colours, and the widths of columns. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    private static final Pattern DECLARED = Pattern.compile("\\sxmlns:([A-Za-z][\\w-]*)=\"([^\"]*)\"");
    private static final String LIFETIME = "camunda:historyTimeToLive";

    private ModelerMarks() {}

    /** The file without them; whatever else stands in it is judged as it is. */
    public static ModelFile without(ModelFile file) {
        if (!file.is(".bpmn") && !file.is(".dmn") || !file.isText()) {
            return file;
        }
        String text = file.text();
        String plain = attribute(LIFETIME).matcher(text).replaceAll("");
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            if (NAMESPACES.contains(declared.group(2))) {
                String prefix = declared.group(1);
                plain = attribute(prefix + ":[\\w.-]+").matcher(plain).replaceAll("");
                plain = plain.replace(declared.group(), "");
            }
        }
        return plain.equals(text) ? file : new ModelFile(file.name(), plain.getBytes(StandardCharsets.UTF_8));
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s+" + name + "=\"[^\"]*\"");
    }
}
