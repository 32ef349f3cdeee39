package org.heed.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers may have written: no document types, no entities, nothing fetched. */
final class SafeXml {
    private static final int DEEPEST = 30;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

    private SafeXml() {}

    static Document read(byte[] xml) throws SAXException {
        String head = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(head);
        if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
            throw new SAXException("The file is not encoded in UTF-8");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(xml));
            refuseDepth(document);
            return document;
        } catch (IOException unreadable) {
            throw new SAXException("The file is not encoded in UTF-8", unreadable);
        } catch (ParserConfigurationException notWithThisParser) {
            throw new IllegalStateException(notWithThisParser);
        }
    }

    /** No model is nested deeply; what reads it afterwards may rely on that. */
    private static void refuseDepth(Document document) throws SAXException {
        int depth = 0;
        Node node = document.getDocumentElement();
        while (node != null) {
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

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The words that stand in an element itself, and not in its children. */
    static String ownText(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text own) {
                text.append(own.getData());
            }
        }
        return text.toString();
    }
}
