package org.heed.audit.chain;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the newest signed head out of the database, time and again and when Heed stops. */
@Component
class HeadKeeper {
    private final TrailSigner signer;

    HeadKeeper(TrailSigner signer) {
        this.signer = signer;
    }

    @Scheduled(fixedDelayString = "${heed.audit.heads-every}")
    void keep() {
        signer.signWhatIsThere();
        signer.keep();
    }

    @PreDestroy
    void keepAtTheEnd() {
        signer.keepHighest();
    }
}
