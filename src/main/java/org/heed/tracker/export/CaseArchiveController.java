package org.heed.tracker.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.heed.identity.User;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.request.Costly;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Hands out everything about a case as files, to whoever may read it. */
@ReadingPlace(ReadingPlace.Place.EXPORT)
@Costly
@Controller
@Tag(name = "Recommendations")
class CaseArchiveController {
    private final Register register;
    private final CaseArchive everything;

    CaseArchiveController(Register register, CaseArchive everything) {
        this.register = register;
        this.everything = everything;
    }

    @GetMapping("/recommendations/{reference}/everything.zip")
    ResponseEntity<byte[]> download(@PathVariable String reference, User user) {
        RegisterEntry about = register.open(reference, user);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(about.reference().slug() + ".zip")
                                .build()
                                .toString())
                .body(everything.of(about, user));
    }

    @GetMapping(path = "/api/recommendations/{reference}/everything", produces = "application/zip")
    @ResponseBody
    @Operation(
            summary =
                    "Everything about a recommendation as a ZIP archive, with the SHA-256 of each file in its manifest")
    ResponseEntity<byte[]> forPrograms(@PathVariable String reference, User user) {
        return download(reference, user);
    }
}
