package org.heed.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real documents of office programs, made by code. */
final class OfficeFiles {
    private OfficeFiles() {}

    /** Something that writes a document. */
    private interface Writes {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writes document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.to(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    static byte[] word() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("It is done.");
                document.write(out);
            }
        });
    }

    static byte[] excel() {
        return written(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("Potholes").createRow(0).createCell(0).setCellValue(7);
                book.write(out);
            }
        });
    }

    /** As programs export long tables: row by row, in archives for more than 4 GB. */
    static byte[] export() {
        return written(out -> {
            try (SXSSFWorkbook book = new SXSSFWorkbook()) {
                book.createSheet("Potholes").createRow(0).createCell(0).setCellValue(7);
                book.write(out);
            }
        });
    }

    static byte[] slides() {
        return written(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    /** A message of Outlook, with an attachment so large that its table of sectors has a continuation. */
    static byte[] message() {
        return ole("__properties_version1.0", "__nameid_version1.0", "__substg1.0_0037001F", "__substg1.0_1000001F");
    }

    static byte[] largeMessage(int bytes) {
        return written(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                file.createDocument(new ByteArrayInputStream(new byte[bytes]), "__substg1.0_37010102");
                file.createDocument(new ByteArrayInputStream(new byte[64]), "__properties_version1.0");
                file.writeFilesystem(out);
            }
        });
    }

    static byte[] ole(String... streams) {
        return written(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                for (String stream : streams) {
                    file.createDocument(new ByteArrayInputStream(Files.text(stream)), stream);
                }
                file.writeFilesystem(out);
            }
        });
    }
}
