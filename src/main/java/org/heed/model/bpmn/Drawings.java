package org.heed.model.bpmn;

import java.util.Set;
import javax.xml.XMLConstants;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The drawings of models and tables: shapes and lines with their places, and nothing that a parser would follow. */
public final class Drawings {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static final String DMN = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final Set<String> NAMESPACES = Set.of(
            BPMN,
            DMN,
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    private static final Set<String> ELEMENTS = Set.of(
            "BPMNDiagram",
            "BPMNPlane",
            "BPMNShape",
            "BPMNEdge",
            "BPMNLabel",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "DMNEdge",
            "DMNLabel",
            "Size",
            "Bounds",
            "waypoint");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "bpmnElement",
            "dmnElementRef",
            "isMarkerVisible",
            "isHorizontal",
            "isExpanded",
            "useAlternativeInputDataShape",
            "x",
            "y",
            "width",
            "height");

    private Drawings() {}

    public static void check(Element element, Findings findings) {
        if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))
                || !ELEMENTS.contains(element.getLocalName())) {
            findings.problem(element, "model.element", element.getNodeName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean known = attribute.getNamespaceURI() == null
                    ? ATTRIBUTES.contains(attribute.getName())
                    : attribute.getNamespaceURI().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI);
            if (!known) {
                findings.problem(element, "model.attribute", attribute.getName());
            }
        }
        SafeXml.children(element).forEach(child -> check(child, findings));
    }
}
