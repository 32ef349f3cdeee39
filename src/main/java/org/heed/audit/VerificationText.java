package org.heed.audit;

import java.util.ArrayList;
import java.util.List;
import org.heed.audit.chain.Verification;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What a verification found, in words. */
@Component
class VerificationText {
    private final MessageSourceAccessor messages;

    VerificationText(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    List<String> of(Verification found) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                found.firstBroken() == null
                        ? words("audit.holds", found.entries())
                        : words("audit.broken", found.firstBroken()));
        found.faults()
                .forEach(fault -> sentences.add(words("audit.fault." + fault.kind(), fault.first(), fault.last())));
        found.signed()
                .forEach(signed -> sentences.add(
                        words("audit.signed", signed.first(), signed.last(), signed.key(), signed.signature())));
        if (found.signed().isEmpty()) {
            sentences.add(words("audit.notSigned"));
        }
        if (found.highWater() > 0) {
            sentences.add(words("audit.highWater", found.highWater()));
        }
        return sentences;
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values);
    }
}
