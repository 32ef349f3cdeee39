package org.heed.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

/** What is taken and what is not, by what a file holds and not by what it is called. */
class SourcesTest {
    private static final EvidenceSettings.Scanner NONE = new EvidenceSettings.Scanner("", 3310, Duration.ofSeconds(1));

    private static Sources taking(@Nullable Set<FileKind> kinds) {
        return new Sources(
                new EvidenceSettings(DataSize.ofKilobytes(100), kinds, NONE),
                content -> VirusScanner.Verdict.NOT_SCANNED,
                Clock.systemUTC());
    }

    static Sources.Looked look(String name, byte[] content) {
        return look(taking(null), name, content, "");
    }

    private static Sources.Looked look(Sources sources, String name, byte[] content, String link) {
        EvidenceForm offered =
                new EvidenceForm("T", "S", "", false, link, new MockMultipartFile("file", name, "text/html", content));
        return sources.look(offered, Map.of());
    }

    static String refusal(Sources.Looked looked) {
        assertThat(looked.source()).isNull();
        return looked.wrong().values().iterator().next().getCodes()[0];
    }

    @Test
    void takesWhatItKnows() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.pdf", Files.PDF);
        files.put("A.PDF", Files.PDF);
        files.put("a.docx", Files.docx());
        files.put("a.xlsx", Files.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"));
        files.put("a.pptx", Files.zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>"));
        files.put(
                "a.odt", Files.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>"));
        files.put("a.txt", Files.text("It is done – at last.\n"));
        files.put("notes.txt", Files.LETTER);
        files.put("a.csv", Files.text("month,potholes\nMay,3\n"));
        files.put("a.png", Files.PNG);
        files.put("a.jpg", Files.JPEG);
        files.put("a.eml", Files.LETTER);
        files.put("a.msg", OfficeFiles.message());
        files.forEach((name, content) -> {
            Sources.Looked looked = look(name, content);
            assertThat(looked.wrong()).as(name).isEmpty();
            assertThat(looked.source().file().sha256()).as(name).isEqualTo(Sha256.of(content));
        });
        assertThat(look("a.jpg", Files.JPEG).source().file().kind()).isEqualTo(FileKind.JPEG);
    }

    @Test
    void refusesWhatOnlyCallsItselfSo() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page.pdf", Files.HTML);
        files.put("page.txt", Files.HTML);
        files.put("page.html", Files.HTML);
        files.put("drawing.png", Files.SVG);
        files.put("drawing.svg", Files.SVG);
        files.put("drawing.txt", Files.SVG);
        files.put("setup.exe", Files.EXECUTABLE);
        files.put("setup.pdf", Files.EXECUTABLE);
        files.put("run.txt", Files.text("#!/bin/sh\nrm -rf /\n"));
        files.put("run.bat", Files.text("del *.*\n"));
        files.put("archive.zip", Files.zip("a.txt", "a"));
        files.put("archive.docx", Files.zip("a.txt", "a"));
        files.put("sheet.docx", Files.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"));
        files.put("macros.docx", Files.docx("word/vbaProject.bin", "Sub AutoOpen()"));
        files.put(
                "macros.odt",
                Files.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<office/>",
                        "Basic/Standard/Module1.xml",
                        "<x/>"));
        files.put("old.doc", Files.OLE);
        files.put("nothing", Files.PDF);
        files.forEach((name, content) ->
                assertThat(refusal(look(name, content))).as(name).isEqualTo("evidence.error.type"));
        assertThat(look("page.pdf", Files.HTML).wrong().get("file").getArguments())
                .as("what was found, and what is taken")
                .satisfies(said -> assertThat(String.valueOf(said[1])).containsIgnoringCase("hyper"))
                .satisfies(said -> assertThat(String.valueOf(said[2])).contains("PDF, DOCX"));
        assertThat(refusal(look(taking(Set.of(FileKind.CSV)), "a.pdf", Files.PDF, "")))
                .as("a council may take less")
                .isEqualTo("evidence.error.type");
    }

    @Test
    void aFormAcceptsByEndingsAndMediaTypes() {
        Set<FileKind> all = EnumSet.allOf(FileKind.class);
        assertThat(FileKind.accepted(" ", all)).isEqualTo(all);
        assertThat(FileKind.accepted(".PDF, .jpg", all)).containsExactly(FileKind.PDF, FileKind.JPEG);
        assertThat(FileKind.accepted("image/*,text/csv", all))
                .containsExactly(FileKind.CSV, FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.HEIC);
        assertThat(FileKind.accepted(".pdf,.csv", Set.of(FileKind.CSV)))
                .as("of what the council takes")
                .containsExactly(FileKind.CSV);
        assertThat(FileKind.accepted(".exe", all)).isEmpty();
        assertThat(refusal(taking(null)
                        .file(new MockMultipartFile("file", "a.pdf", "text/plain", Files.PDF), Set.of(FileKind.CSV))))
                .isEqualTo("evidence.error.type");
    }

    @Test
    void aDamagedArchiveIsNoDocument() {
        byte[] whole = Files.docx();
        for (int length = 0; length < whole.length; length++) {
            assertThat(ZipNames.of(java.util.Arrays.copyOf(whole, length))).isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) 0xff;
            assertThat(ZipNames.of(damaged).size()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(refusal(look("a.pdf", new byte[0]))).isEqualTo("evidence.error.empty");
        assertThat(refusal(look("a.txt", " ".repeat(102_401).getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("evidence.error.tooLarge");
        assertThat(refusal(look(taking(null), "a.pdf", Files.PDF, "https://b.example/")))
                .isEqualTo("evidence.error.both");
        assertThat(refusal(look("", new byte[0]))).isEqualTo("evidence.error.none");
    }

    @Test
    void aLinkIsAnHttpsAddressWithoutSecrets() {
        assertThat(look(taking(null), "", new byte[0], "https://council.example/minutes?id=7#top")
                        .wrong())
                .isEmpty();
        for (String link : new String[] {
            "http://council.example/",
            "javascript:alert(1)",
            "https://",
            "https:council",
            "//council.example",
            "file:///etc",
            "https://me:secret@council.example/",
            "https://council.example/ a",
            "data:text/html,x",
            "https://c.example/" + "a".repeat(2000)
        }) {
            assertThat(refusal(look(taking(null), "", new byte[0], link)))
                    .as(link)
                    .isEqualTo("evidence.error.link");
        }
    }

    @Test
    void namesAreCleaned() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\owen\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(FileName.clean("pl\u0000an\r\n\u202Efdp.pdf")).isEqualTo("planfdp.pdf");
        assertThat(FileName.clean("<script>alert(1)<script>.pdf")).isEqualTo("<script>alert(1)<script>.pdf");
        assertThat(FileName.clean("..hidden.pdf")).isEqualTo("hidden.pdf");
        assertThat(FileName.clean("a".repeat(500) + ".pdf")).hasSize(200).endsWith("a.pdf");
        assertThat(FileName.clean("a" + "😀".repeat(300) + ".pdf"))
                .endsWith("😀.pdf")
                .hasSizeLessThanOrEqualTo(200);
        assertThat(FileName.clean("Élan vital – 3 %.pdf")).isEqualTo("Élan vital – 3 %.pdf");
    }

    @Test
    void sizesAreInWords() {
        assertThat(Size.words(900)).isEqualTo("900 bytes");
        assertThat(Size.words(1536)).isEqualTo("1.5 kB");
        assertThat(Size.words(20 * 1024 * 1024)).isEqualTo("20 MB");
    }
}
