package org.heed.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** What a council chooses before the first start: what it writes into its .env, and the key of its audit trail. */
public final class Secrets {
    private Secrets() {}

    public static Map<String, String> env(String host) {
        return new TreeMap<>(Map.of(
                "HEED_HOST", host,
                "HEED_OWNER_PASSWORD", "an-owner's-password-of-this-test",
                "HEED_DATABASE_PASSWORD", "another-password-of-this-test",
                "KEYCLOAK_DATABASE_PASSWORD", "a-password-of-this-test",
                "KEYCLOAK_ADMIN", "keeper",
                "KEYCLOAK_ADMIN_PASSWORD", "keeper-of-tests-only",
                "HEED_WEB_CLIENT_SECRET", "web-secret-of-this-test",
                "HEED_DIRECTORY_CLIENT_SECRET", "directory-secret-of-this-test",
                "HEED_COMMITTEE_CLIENT_SECRET", "committee-secret-of-this-test",
                "HEED_DEMO_ENABLED", "true"));
    }

    /** As openssl writes one. */
    public static Path trailKey(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded();
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(
                        file,
                        "-----BEGIN PRIVATE KEY-----\n"
                                + Base64.getEncoder().encodeToString(key)
                                + "\n-----END PRIVATE KEY-----\n");
            }
            return file;
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
