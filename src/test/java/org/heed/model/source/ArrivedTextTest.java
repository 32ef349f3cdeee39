package org.heed.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A file is read in the encoding that it declares, and XML that could do something is not read at all. */
class ArrivedTextTest {
    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"%s\"?><a b=\"é€\"/>";

    private static ModelFile inUtf8(byte[] content) {
        return DeclaredEncoding.inUtf8(new ModelFile("a.bpmn", content));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Test
    void windowsAndLatinBecomeUtf8AndSaySo() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(inUtf8(bytes(DECLARED.formatted("Windows-1252"), windows)).text())
                .isEqualTo(DECLARED.formatted("UTF-8"));
        String latin = DECLARED.replace("€", "ß");
        assertThat(inUtf8(bytes(latin.formatted("ISO-8859-1"), StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo(latin.formatted("UTF-8"));
    }

    @Test
    void aMarkBeforeTheFileDecides() {
        assertThat(inUtf8(bytes("\ufeff" + DECLARED.formatted("UTF-8"), StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(DECLARED.formatted("UTF-8"));
        assertThat(inUtf8(bytes(DECLARED.formatted("UTF-16"), StandardCharsets.UTF_16))
                        .text())
                .isEqualTo(DECLARED.formatted("UTF-8"));
        assertThat(inUtf8(bytes("\ufeff" + DECLARED.formatted("utf-16"), StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(DECLARED.formatted("UTF-8"));
        assertThat(inUtf8(bytes("<a/>", StandardCharsets.UTF_16)).text()).isEqualTo("<a/>");
    }

    @Test
    void whatDeclaresNothingOrAnotherStaysAsItCame() {
        for (String declaration : List.of("<a/>", DECLARED.formatted("KOI8-R"), DECLARED.formatted("UTF-16"))) {
            byte[] content = bytes(declaration, StandardCharsets.UTF_8);
            assertThat(inUtf8(content).content()).isEqualTo(content);
        }
        byte[] half = {(byte) 0xfe, (byte) 0xff, 0};
        assertThat(inUtf8(half).content()).isEqualTo(half);
    }

    private static Element read(String xml) throws SAXException {
        return SafeXml.read(bytes(xml, StandardCharsets.UTF_8)).getDocumentElement();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "\ufeff<a/>",
                "<?xml version='1.0'?><a/>",
                "<?xml version='1.0' encoding='utf-8'?><a/>",
                "\ufeff<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a/>"
            })
    void utf8IsRead(String xml) throws SAXException {
        assertThat(read(xml).getLocalName()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='KOI8-R'?><a/>",
                "<?xml version='1.0' encoding ?><a/>",
                "<?xml version='1.0' encoding='a b'?><a/>",
                "<!DOCTYPE a><a/>",
                "<a><?php echo 1 ?></a>",
                "<a/><?php echo 1 ?>",
                "<a",
                "",
                "<a>&b;</a>"
            })
    void nothingThatActsOrCannotBeReadIs(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(SAXException.class);
    }

    @Test
    void aDeclarationEndsWithinTwoHundredCharacters() throws SAXException {
        String beginning = "<?xml version='1.0'";
        assertThat(read(beginning + " ".repeat(198 - beginning.length()) + "?><a/>"))
                .isNotNull();
        assertThatThrownBy(() -> read(beginning + " ".repeat(199 - beginning.length()) + "?><a/>"))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void noModelIsNestedDeeply() throws SAXException {
        assertThat(read("<a>".repeat(30) + "</a>".repeat(30))).isNotNull();
        assertThat(read("<a>" + "<b><c/></b>".repeat(40) + "</a>")).isNotNull();
        assertThatThrownBy(() -> read("<a>".repeat(32) + "</a>".repeat(32)))
                .isInstanceOf(SAXException.class)
                .hasMessage("Too deeply nested");
    }

    @Test
    void noElementHasMoreAttributesThanAnyModelNeeds() throws SAXException {
        assertThat(read(withAttributes(200))).isNotNull();
        assertThatThrownBy(() -> read(withAttributes(201))).isInstanceOf(SAXException.class);
        ModelFile marked = ModelFile.of(
                "a.bpmn", withAttributes(201).replace("a0=", "xmlns:m=\"http://camunda.org/schema/modeler/1.0\" m:x="));
        assertThat(ModelerMarks.without(marked)).as("and its marks stay").isSameAs(marked);
    }

    private static String withAttributes(int many) {
        StringBuilder element = new StringBuilder("<a");
        for (int attribute = 0; attribute < many; attribute++) {
            element.append(" a").append(attribute).append("=''");
        }
        return element.append("/>").toString();
    }

    @Test
    void anElementHasItsChildrenAndItsOwnWords() throws SAXException {
        Element element = read("<a>one<b>two</b><!-- no -->three<c/></a>");
        assertThat(SafeXml.children(element)).extracting(Element::getLocalName).containsExactly("b", "c");
        assertThat(SafeXml.ownText(element)).isEqualTo("onethree");
    }

    @Test
    void aFileIsKnownByItsName() {
        ModelFile file = ModelFile.of("a.b.form", "ä");
        assertThat(file.is(".form")).isTrue();
        assertThat(file.is(".bpmn")).isFalse();
        assertThat(file.stem()).isEqualTo("a.b");
        assertThat(ModelFile.of("plain", "").stem()).isEqualTo("plain");
        assertThat(file.text()).isEqualTo("ä");
        assertThat(file.isText()).isTrue();
        assertThat(new ModelFile("a", new byte[] {(byte) 0xff}).isText()).isFalse();
        assertThat(ModelFile.modelAmong(List.of(file, ModelFile.of("m.bpmn", ""))))
                .isEqualTo("m.bpmn");
        assertThat(ModelFile.modelAmong(List.of(file))).isEmpty();
    }
}
