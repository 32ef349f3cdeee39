package org.heed.model.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers may have written: no document types, no entities, nothing fetched. */
public final class SafeXml {
    /** The namespace of what the engine adds to BPMN. */
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final int DEEPEST = 30;

    /** No element of a model has nearly as many; each prefix is looked for among all that are declared. */
    static final int MOST_ATTRIBUTES = 200;

    private SafeXml() {}

    public static Document read(byte[] xml) throws SAXException {
        String encoding = DeclaredEncoding.of(xml);
        if (encoding == null) {
            throw new SAXException("The declaration of the file is too long, or says its encoding in an unusual way");
        }
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new SAXException("The file is not encoded in UTF-8, ISO-8859-1 or Windows-1252: " + encoding);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(
                    "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(DeclaredEncoding.text(xml))));
            refuseDepth(document);
            return document;
        } catch (IOException unreadable) {
            throw new SAXException("The file is not encoded in UTF-8", unreadable);
        } catch (ParserConfigurationException notWithThisParser) {
            throw new IllegalStateException(notWithThisParser);
        }
    }

    /** No model is nested deeply, and none speaks to programs beside the engine; what reads it afterwards may rely on that. */
    private static void refuseDepth(Document document) throws SAXException {
        int depth = 0;
        Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof ProcessingInstruction instruction) {
                throw new SAXException("An instruction to other programs is not allowed: " + instruction.getTarget());
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                node = node == null ? null : node.getNextSibling();
            }
            if (depth > DEEPEST) {
                throw new SAXException("Too deeply nested");
            }
        }
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The words that stand in an element itself, and not in its children. */
    public static String ownText(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text own) {
                text.append(own.getData());
            }
        }
        return text.toString();
    }
}
