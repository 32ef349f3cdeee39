package org.heed.tracker.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseExport;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a case as one archive that is read without the product, with a list of what is in it. */
@Component
class CaseArchive {
    private final List<CaseExport> exports;
    private final CaseFolder folder;
    private final ITemplateEngine templates;
    private final JsonMapper json;

    CaseArchive(List<CaseExport> exports, CaseFolder folder, ITemplateEngine templates, JsonMapper json) {
        this.exports = exports;
        this.folder = folder;
        this.templates = templates;
        this.json = json;
    }

    /** A file of the archive as its manifest names it. */
    record Listed(String name, int bytes, String sha256) {}

    /** What the archive holds. */
    record Manifest(String reference, List<Listed> files) {}

    byte[] of(RegisterEntry about, User by) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!about.withheld()) {
            exports.forEach(export -> export.files(about, by).forEach((name, bytes) -> put(files, name, bytes)));
        }
        ExportedCase everything = folder.of(about, List.copyOf(files.keySet()), by);
        Context context = new Context(Locale.UK, Map.of("everything", everything));
        put(
                files,
                "record.html",
                templates.process("tracker/everything", context).getBytes(StandardCharsets.UTF_8));
        put(files, "record.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(everything));
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, bytes) -> listed.add(new Listed(name, bytes.length, hash(bytes))));
        Manifest manifest = new Manifest(about.reference().toString(), listed);
        put(files, "manifest.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        return zip(files);
    }

    /** Whoever unpacks it gets files below one folder, each once. */
    private static void put(Map<String, byte[]> files, String name, byte[] bytes) {
        boolean inside = !name.startsWith("/") && !name.contains("\\") && !("/" + name + "/").contains("/../");
        if (!inside || files.putIfAbsent(name, bytes) != null) {
            throw new IllegalStateException("No name for a file in the archive: " + name);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
