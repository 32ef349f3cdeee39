package org.heed.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Collectors;

/** Keys in files as OpenSSL writes them. */
public final class Pem {
    private static final String LINE = "-----";

    private Pem() {}

    public static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes(file)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "The trail's key cannot be read from " + file
                            + ": it must be an Ed25519 key, as \"openssl genpkey -algorithm ed25519\" makes it.",
                    unreadable);
        }
    }

    public static PublicKey publicKey(Path file) {
        try {
            return publicKey(bytes(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "A public key of the trail cannot be read from " + file
                            + ": it must be as \"openssl pkey -pubout\" writes it.",
                    unreadable);
        }
    }

    /** Raises IllegalArgumentException where these are no key. */
    public static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException(noKey);
        }
    }

    public static String text(PrivateKey key) {
        return text("PRIVATE KEY", key.getEncoded());
    }

    private static String text(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return LINE + "BEGIN " + kind + LINE + "\n" + body + "\n" + LINE + "END " + kind + LINE + "\n";
    }

    private static byte[] bytes(Path file) throws IOException {
        return Base64.getMimeDecoder()
                .decode(Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(LINE))
                        .collect(Collectors.joining()));
    }
}
