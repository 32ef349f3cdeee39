package org.heed.shared.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Proves words that the trail does not repeat: SHA-256 over the id of what holds them and the words, a line each, so that nobody guesses short ones. */
public final class TextHash {
    private TextHash() {}

    public static String of(UUID id, String... texts) {
        try {
            byte[] lines = (id + "\n" + String.join("\n", texts)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
