package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.heed.model.source.ModelFile;
import org.heed.model.source.SafeXml;
import org.heed.shared.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Model files as editors save them, and archives as the tools of several systems pack them. */
class ArrivedFilesTest {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"%s\" standalone='yes'?>\n<a name=\"Café £5\" />";

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "iso-8859-1, ISO-8859-1",
        "windows-1252, windows-1252",
        "Windows-1252, windows-1252",
        "UTF-16, UTF-16",
        "UTF-8, UTF-8"
    })
    void aFileIsReadAsItDeclaresItself(String declared, String written) throws SAXException {
        byte[] content = XML.formatted(declared).getBytes(Charset.forName(written));
        ModelFile file = Bundle.file("folder/a.bpmn", content);
        assertThat(file.name()).isEqualTo("a.bpmn");
        assertThat(file.text()).isEqualTo(XML.formatted("UTF-8"));
        assertThat(SafeXml.read(file.content()).getDocumentElement().getAttribute("name"))
                .isEqualTo("Café £5");
    }

    @Test
    void curlyQuotesAreThoseOfWindows() {
        byte[] content =
                XML.formatted("windows-1252").replace("Café", "“Café”").getBytes(Charset.forName("windows-1252"));
        assertThat(Bundle.file("a.dmn", content).text()).contains("“Café” £5");
    }

    @Test
    void aMarkBeforeAFormOrAModelGoes() {
        assertThat(Bundle.file("a.form", "\ufeff{}".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("{}");
        assertThat(Bundle.file("a.bpmn", ("\ufeff" + XML.formatted("UTF-8")).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(XML.formatted("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "UTF-32", "IBM037", "windows-9999", "x'y"})
    void otherEncodingsAreNotGuessedAt(String declared) {
        byte[] content = XML.formatted(declared).getBytes(StandardCharsets.UTF_8);
        assertThat(Bundle.file("a.bpmn", content).content()).isEqualTo(content);
        assertThatThrownBy(() -> SafeXml.read(content)).isInstanceOf(SAXException.class);
    }

    /** What follows was read in UTF-8 by the one who judged it, and otherwise by the one who ran it. */
    @Test
    void aDeclarationEndsSoon() {
        for (int spaces : new int[] {150, 200, 5000}) {
            String padded = "<?xml version=\"1.0\"" + " ".repeat(spaces) + "encoding=\"UTF-16BE\"?><a/>";
            assertThatThrownBy(() -> SafeXml.read(padded.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXException.class)
                    .hasMessageContaining(spaces < 160 ? "UTF-16BE" : "declaration");
        }
        assertThatThrownBy(() -> SafeXml.read(
                        ("<?xml version=\"1.0\" " + " ".repeat(300) + "?><a/>").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("declaration");
        assertThatThrownBy(() -> SafeXml.read("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"http://localhost:9/a.xsl\"?><a/>",
                "<?xml-stylesheet href=\"a.css\"?><a/>",
                "<a><?xml-stylesheet href=\"a.css\"?></a>",
                "<a/><?php echo 1 ?>",
                "<a><b/><?anything?><c/></a>"
            })
    void nothingSpeaksToOtherPrograms(String xml) {
        assertThatThrownBy(() -> SafeXml.read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("other programs");
    }

    /** Entries in their order, with what a tool writes beside each. */
    private static byte[] packed(Map<String, String> texts, String encoding, boolean stored, String comment)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(encoding);
            zip.setUseLanguageEncodingFlag(false);
            zip.setComment(comment);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                byte[] content = text.getValue().getBytes(StandardCharsets.UTF_8);
                ZipArchiveEntry entry = new ZipArchiveEntry(text.getKey());
                if (stored) {
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putArchiveEntry(entry);
                zip.write(content);
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static final String MODEL = XML.formatted("UTF-8");

    private static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }

    @Test
    void archivesOfEverySystemAreRead() throws IOException {
        Map<String, byte[]> archives = new TreeMap<>();
        archives.put(
                "Windows",
                packed(files("Entwürfe/a.bpmn", MODEL, "Thumbs.db", "x", "b.form", "{}"), "IBM437", false, ""));
        archives.put(
                "Windows, older",
                packed(
                        files("folder\\a.bpmn", MODEL, "folder\\b.form", "{}", "folder\\c.txt", "x"),
                        "UTF-8",
                        false,
                        ""));
        archives.put(
                "macOS",
                packed(
                        files(
                                "w/",
                                "",
                                "w/a.bpmn",
                                MODEL,
                                "w/b.form",
                                "{}",
                                "w/.DS_Store",
                                "x",
                                "__MACOSX/w/._a.bpmn",
                                "x"),
                        "UTF-8",
                        false,
                        ""));
        archives.put("Linux", packed(files("a.bpmn", MODEL, "b.form", "{}", "README.md", "x"), "UTF-8", true, ""));
        archives.put(
                "git",
                packed(
                        files("heed/", "", "heed/.gitignore", "x", "heed/a.bpmn", MODEL, "heed/forms/b.form", "{}"),
                        "UTF-8",
                        false,
                        "b8f185e7f0a1c2d3b8f185e7f0a1c2d3b8f185e7"));
        archives.forEach((system, archive) -> {
            Bundle.Arrived arrived = Bundle.read(archive);
            assertThat(arrived.files())
                    .as(system)
                    .extracting(ModelFile::name)
                    .containsExactlyInAnyOrder("a.bpmn", "b.form");
            assertThat(arrived.passedOver()).as(system).isNotEmpty().noneMatch(name -> name.endsWith("/"));
        });
        assertThat(Bundle.read(archives.get("macOS")).passedOver())
                .containsExactlyInAnyOrder("w/.DS_Store", "__MACOSX/w/._a.bpmn");
        assertThat(Bundle.read(archives.get("git")).passedOver()).containsExactly("heed/.gitignore");
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        byte[] sound = packed(files("a.bpmn", MODEL), "UTF-8", true, "");
        byte[] damaged = sound.clone();
        damaged[40] ^= 1;
        for (byte[] archive : new byte[][] {
            damaged,
            java.util.Arrays.copyOf(sound, sound.length - 30),
            packed(files("a.txt", "x"), "UTF-8", false, ""),
            new byte[0],
            "PK no".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> Bundle.read(archive))
                    .isInstanceOfSatisfying(BadRequest.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("bundle.unreadable"));
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 61; i++) {
            many.put("a" + i + ".bpmn", "x");
        }
        Map<String, String> beside = new TreeMap<>(files("a.bpmn", MODEL));
        for (int i = 0; i < 200; i++) {
            beside.put("b" + i, "x");
        }
        for (Map<String, String> files : java.util.List.of(
                many,
                beside,
                files("a.bpmn", "x".repeat(5 * 1024 * 1024)),
                files("a.bpmn", "x".repeat(3 << 20), "b.dmn", "x".repeat(3 << 20)))) {
            byte[] archive = packed(files, "UTF-8", false, "");
            assertThatThrownBy(() -> Bundle.read(archive))
                    .isInstanceOfSatisfying(BadRequest.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("bundle.large"));
        }
        byte[] swelling = packed(files("a.bpmn", MODEL, "b.bin", " ".repeat(50 << 20)), "UTF-8", false, "");
        assertThat(Bundle.read(swelling).passedOver()).as("and never unpacked").containsExactly("b.bin");
    }
}
