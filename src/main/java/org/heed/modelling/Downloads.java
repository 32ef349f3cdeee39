package org.heed.modelling;

import java.util.List;
import org.heed.model.Bundle;
import org.heed.model.source.ModelFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files and archives as they leave Heed: as attachments, and never as a page. */
public final class Downloads {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Downloads() {}

    public static ResponseEntity<byte[]> file(ModelFile file) {
        MediaType type = file.is(".form") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML;
        return answer(file.name(), type, file.content());
    }

    public static ResponseEntity<byte[]> bundle(String name, List<ModelFile> files) {
        return answer(name + ".zip", ZIP, Bundle.write(files));
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
