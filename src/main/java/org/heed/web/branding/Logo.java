package org.heed.web.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.heed.shared.database.StartImpossible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The council's logo: a small PNG, or an SVG that draws and does nothing else. */
record Logo(byte[] content, String ending, MediaType type) {
    static final int LARGEST = 100 * 1024;

    private static final String SETTING = "heed.branding.logo";
    private static final String CLASS_PATH = "classpath:";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "animate", "set", "animatetransform", "handler", "a");

    /** None where nothing is set; raises {@link StartImpossible} for what is no logo. */
    static @Nullable Logo read(String where) {
        if (where.isBlank()) {
            return null;
        }
        byte[] content = content(where);
        if (Arrays.equals(PNG, Arrays.copyOf(content, PNG.length))) {
            return new Logo(content, "png", MediaType.IMAGE_PNG);
        }
        requireDrawing(where, content);
        return new Logo(content, "svg", MediaType.valueOf("image/svg+xml"));
    }

    private static byte[] content(String where) {
        Resource resource = where.startsWith(CLASS_PATH)
                ? new ClassPathResource(where.substring(CLASS_PATH.length()))
                : new FileSystemResource(where);
        try (InputStream stream = resource.getInputStream()) {
            byte[] content = stream.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw refused(where + " is larger than 100 KB.", null);
            }
            return content;
        } catch (IOException unreadable) {
            throw refused(where + " cannot be read.", unreadable);
        }
    }

    private static void requireDrawing(String where, byte[] content) {
        try {
            DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            readers.setNamespaceAware(true);
            DocumentBuilder reader = readers.newDocumentBuilder();
            reader.setErrorHandler(null);
            Document document = reader.parse(new ByteArrayInputStream(content));
            if (!"svg".equals(document.getDocumentElement().getLocalName()) || acts(document.getDocumentElement())) {
                throw refused(where + " is no SVG, or holds scripts, animations or links.", null);
            }
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw refused(where + " is neither a PNG nor an SVG.", unreadable);
        }
    }

    private static boolean acts(Element element) {
        if (ACTIVE.contains(String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")
                    || name.equals("href") && !attribute.getNodeValue().startsWith("#")) {
                return true;
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && acts(child)) {
                return true;
            }
        }
        return false;
    }

    private static StartImpossible refused(String why, @Nullable Throwable cause) {
        return new StartImpossible(
                SETTING + ": " + why, "Name a PNG or SVG file of at most 100 KB, or leave the setting empty.", cause);
    }
}
