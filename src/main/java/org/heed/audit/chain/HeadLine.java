package org.heed.audit.chain;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A signed head as one line of JSON, which is found in a line of the log too. */
final class HeadLine {
    private static final String BEGIN = "{\"first\":";

    private final JsonMapper json;

    HeadLine(JsonMapper json) {
        this.json = json;
    }

    /** Written by hand, so that the line begins as it is looked for. */
    String write(SignedHead head) {
        return BEGIN + head.first() + ",\"sequence\":" + head.sequence() + ",\"hash\":" + text(head.hash())
                + ",\"previous\":" + text(head.previous()) + ",\"key\":" + text(head.key()) + ",\"signature\":"
                + text(head.signature()) + "}";
    }

    private String text(String value) {
        return json.writeValueAsString(value);
    }

    Optional<SignedHead> read(String line) {
        int begin = line.indexOf(BEGIN);
        int end = line.lastIndexOf('}');
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        try {
            SignedHead head = json.readValue(line.substring(begin, end + 1), SignedHead.class);
            return Optional.of(head).filter(SignedHead::complete);
        } catch (JacksonException noHead) {
            return Optional.empty();
        }
    }
}
