package org.heed.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files as people's programs save them are taken, and what is two things at once, or hides something, is not. */
class RealFilesTest {
    private static final String NOTES = "Owen’s notes – £5 for the café\r\n";
    private static final byte[] TIFF = {'I', 'I', '*', 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] BIG_ENDIAN_TIFF = {'M', 'M', 0, '*', 0, 0, 0, 8, 0, 0, 0, 0, 0, 0};

    private static byte[] picture(String brand) {
        return Files.both(
                new byte[] {0, 0, 0, 0x18}, Files.text("ftyp" + brand + "\0\0\0\0mif1heic" + "\0".repeat(64)));
    }

    @Test
    void whatProgramsWriteIsTaken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word.docx", OfficeFiles.word());
        files.put("excel.xlsx", OfficeFiles.excel());
        files.put("export.xlsx", OfficeFiles.export());
        files.put("slides.pptx", OfficeFiles.slides());
        files.put("backslashes.docx", Files.zip("[Content_Types].xml", "<Types/>", "word\\document.xml", "<w/>"));
        files.put("capitals.xlsx", Files.zip("[content_types].XML", "<Types/>", "XL/Workbook.xml", "<x/>"));
        files.put("outlook.msg", OfficeFiles.message());
        files.put("outlook large.msg", OfficeFiles.largeMessage(90_000));
        files.put("windows.txt", Files.text(NOTES, "windows-1252"));
        files.put("unicode.txt", Files.text("\ufeff" + NOTES, "UTF-16LE"));
        files.put("unicode.csv", Files.text("\ufeffmonth\tpotholes\r\nMay\t3\r\n", "UTF-16LE"));
        files.put("no mark.txt", Files.text(NOTES, "UTF-16BE"));
        files.put("utf8.csv", Files.text("\ufeffmonth;potholes\r\nMärz;3\r\n"));
        files.put(
                "dos.txt",
                Files.text("The café is open, says the note of the clerk.\r\n".replace('é', '\u0081'), "ISO-8859-1"));
        files.put("scan.tif", TIFF);
        files.put("scan.TIFF", BIG_ENDIAN_TIFF);
        files.put("scan.pdf", Files.both(new byte[] {'\r', '\n'}, Files.PDF));
        files.put("telephone.HEIC", picture("heic"));
        files.put("telephone.heif", picture("mif1"));
        files.put("download.jfif", Files.JPEG);
        files.put("a.jpeg", Files.JPEG);
        files.put(
                "thunderbird.eml",
                Files.text("X-Mozilla-Status: 0001\r\n"
                        + "X-Mozilla-Status2: 00000000\r\n"
                        + "To: a@b.example\r\n"
                        + "Subject: Doors\r\n"
                        + "Content-Type: multipart/mixed;\r\n"
                        + " boundary=\"x\"\r\n\r\n"
                        + "--x\r\n\r\n"
                        + "Open\r\n"
                        + "--x--\r\n"));
        files.put(
                "signed.eml",
                Files.text(
                        "DKIM-Signature: v=1;\n a=rsa\nARC-Seal: i=1\nTo: a@b.example\nFrom: c@d.example\n\nOpen\n"));
        files.put("outlook.eml", Files.text("thread-index: x\nfrom: c@d.example\ndate: now\n\n<html>Open</html>\n"));
        files.put("box.eml", Files.text("From a@b.example Mon Nov  2 2026\nFrom: a@b.example\nDate: x\n\nOpen\n"));
        files.forEach((name, content) ->
                assertThat(SourcesTest.look(name, content).wrong()).as(name).isEmpty());
    }

    @Test
    void whatOnlyPretendsIsRefused() {
        byte[] word = OfficeFiles.word();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page and.docx", Files.both(Files.HTML, word));
        files.put("program and.docx", Files.both(Files.EXECUTABLE, word));
        files.put("and page.docx", Files.both(word, Files.HTML));
        files.put("and another.docx", Files.both(word, word));
        files.put("comment.docx", commented(word));
        files.put("odt and page.odt", Files.both(Files.HTML, odt()));
        files.put("MACROS.docx", Files.docx("word/VBAPROJECT.BIN", "Sub AutoOpen()"));
        files.put("backslash macros.docx", Files.docx("word\\vbaProject.bin", "Sub AutoOpen()"));
        files.put("renamed macros.docx", typed("<Override ContentType='application/vnd.ms-office.VbaProject'/>"));
        files.put("renamed again.docx", typed("<Override ContentType='application/vnd.ms-office.vb&#x61;Project'/>"));
        files.put("macro document.docx", typed("application/vnd.ms-word.document.macroEnabled.main+xml"));
        files.put("swelling.docx", typed(" ".repeat(2_000_000)));
        files.put("SCRIPTS.odt", odt("SCRIPTS/python/run.py", "x"));
        files.put("page and.pdf", Files.both(Files.HTML, Files.PDF));
        files.put("program and.pdf", Files.both(Files.EXECUTABLE, Files.PDF));
        files.put("word.msg", OfficeFiles.ole("WordDocument", "1Table"));
        files.put("both.msg", OfficeFiles.ole("WordDocument", "__properties_version1.0"));
        files.put("nothing.msg", Files.OLE);
        files.put("zeros.msg", Files.both(Files.OLE, new byte[600]));
        files.put("page.eml", Files.HTML);
        files.put("words.eml", Files.text("Dear all: this is no e-mail.\n"));
        files.put("program.eml", Files.both(Files.EXECUTABLE, Files.LETTER));
        files.put("page.txt", Files.text("\ufeff<!DOCTYPE html><html><script>alert(1)</script></html>", "UTF-16LE"));
        files.put("page.csv", Files.text("<html><script>alert(1)</script></html>", "UTF-16BE"));
        files.put("film.heic", picture("qt  "));
        files.put("film.mov", picture("qt  "));
        files.put("a.tif", Files.PNG);
        files.forEach((name, content) -> assertThat(SourcesTest.refusal(SourcesTest.look(name, content)))
                .as(name)
                .isEqualTo("evidence.error.type"));
    }

    @Test
    void damagedFilesEndInARefusalAndNoError() {
        for (byte[] whole : new byte[][] {OfficeFiles.word(), OfficeFiles.message(), Files.LETTER}) {
            for (int at = 0; at < whole.length; at += 37) {
                byte[] damaged = whole.clone();
                Arrays.fill(damaged, at, Math.min(at + 4, whole.length), (byte) 0xff);
                FileContent content = new FileContent(damaged);
                for (FileKind kind : FileKind.values()) {
                    content.is(kind);
                }
                assertThat(new FileContent(Arrays.copyOf(whole, at)).is(FileKind.DOCX))
                        .isFalse();
            }
        }
    }

    /** As many sectors as are there are read, whatever the chains say. */
    @Test
    void aChainThatGoesInCirclesEnds() {
        byte[] message = OfficeFiles.largeMessage(9_000_000);
        assertThat(OleNames.isMessage(message)).isTrue();
        for (int at = 512; at < 1024; at += 4) {
            Arrays.fill(message, at, at + 4, (byte) 0);
        }
        OleNames.isMessage(message);
    }

    private static byte[] odt(String... more) {
        String[] all = {"mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>"};
        String[] both = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, both, all.length, more.length);
        return Files.zip(both);
    }

    private static byte[] typed(String types) {
        return Files.zip("[Content_Types].xml", "<Types>" + types + "</Types>", "word/document.xml", "<w/>");
    }

    /** An archive may end with a comment, in which another file could stand. */
    private static byte[] commented(byte[] archive) {
        byte[] commented = Files.both(archive, Files.HTML);
        commented[archive.length - 2] = (byte) Files.HTML.length;
        return commented;
    }
}
