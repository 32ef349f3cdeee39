package org.heed.model.source;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the Camunda Modeler writes for itself and no engine needs: it is dropped before a file is looked at, and so never deployed. */
public final class ModelerMarks {
    /** Which engine the Modeler draws for, colours, and the widths of columns. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    /** What an engine is told of how long it keeps its history; Heed decides that for itself. */
    private static final String LIFETIME = "historyTimeToLive";

    private static final Set<String> CAMUNDA =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/1.0/dmn");

    private static final String DECLARES = "xmlns:";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String MOST_ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    private ModelerMarks() {}

    /** The file without them; whatever else stands in it is judged as it is, and so is a file that is no XML. */
    public static ModelFile without(ModelFile file) {
        if (!file.is(".bpmn") && !file.is(".dmn") || !file.isText()) {
            return file;
        }
        String text = file.text();
        try {
            String plain = without(text);
            return plain.equals(text) ? file : new ModelFile(file.name(), plain.getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException notXml) {
            return file;
        }
    }

    /** One pass: the parser says which namespace a prefix means where it stands, the text says where the attribute is. */
    static String without(CharSequence text) throws XMLStreamException {
        StartTags tags = new StartTags(text);
        List<StartTags.Attribute> marks = new ArrayList<>();
        List<StartTags.Attribute> declarations = new ArrayList<>();
        boolean declared = false;
        XMLStreamReader xml = reader(text);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    declared |= NAMESPACES.contains(String.valueOf(xml.getNamespaceURI()));
                    for (StartTags.Attribute attribute : tags.next()) {
                        if (isMark(attribute.name(), xml)) {
                            (attribute.name().startsWith(DECLARES) ? declarations : marks).add(attribute);
                        }
                    }
                }
                default -> {}
            }
        }
        // An element of theirs is judged, and so keeps the name by which it can be.
        if (!declared) {
            marks.addAll(declarations);
            marks.sort(Comparator.comparingInt(StartTags.Attribute::from));
        }
        return cut(text, marks);
    }

    private static boolean isMark(String name, XMLStreamReader xml) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String local = name.substring(colon + 1);
        if (name.startsWith(DECLARES)) {
            return NAMESPACES.contains(String.valueOf(xml.getNamespaceURI(local)));
        }
        String namespace = String.valueOf(xml.getNamespaceURI(name.substring(0, colon)));
        return NAMESPACES.contains(namespace) || local.equals(LIFETIME) && CAMUNDA.contains(namespace);
    }

    private static String cut(CharSequence text, List<StartTags.Attribute> marks) {
        StringBuilder left = new StringBuilder(text.length());
        int from = 0;
        for (StartTags.Attribute mark : marks) {
            left.append(text, from, mark.from());
            from = mark.to();
        }
        return left.append(text, from, text.length()).toString();
    }

    private static XMLStreamReader reader(CharSequence text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(MOST_ATTRIBUTES, String.valueOf(SafeXml.MOST_ATTRIBUTES));
        String whole = text.toString();
        return factory.createXMLStreamReader(
                new StringReader(whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole));
    }
}
