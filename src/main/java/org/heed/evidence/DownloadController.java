package org.heed.evidence;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.shared.request.Costly;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where people fetch a file of evidence. */
@ReadingPlace(ReadingPlace.Place.EVIDENCE)
@Costly
@Controller
class DownloadController {
    private final Downloads downloads;

    DownloadController(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, User user) {
        return downloads.file(id, user);
    }
}
