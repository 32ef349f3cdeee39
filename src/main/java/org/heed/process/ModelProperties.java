package org.heed.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a model notes on an element as Camunda properties. */
public final class ModelProperties {
    /** The stage that a case enters with this element. */
    public static final String STAGE = "stage";
    /** The facts that hold the ids of people who may not do this task. */
    public static final String NOT_BY = "notBy";

    private static final String KEPT_AS = "heed.properties";

    private ModelProperties() {}

    public static Map<String, String> keep(Element element, ActivityImpl activity) {
        Map<String, String> properties = of(element);
        activity.setProperty(KEPT_AS, properties);
        return properties;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, String> kept(ActivityImpl activity) {
        Map<String, String> kept = (Map<String, String>) activity.getProperty(KEPT_AS);
        return kept == null ? Map.of() : kept;
    }

    static Map<String, String> of(Element element) {
        Map<String, String> found = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties != null) {
            for (Element property : properties.elements("property")) {
                found.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return found;
    }
}
