package org.heed.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Keeps what this version leaves, and the public half of the key that signed it, for the versions to come:
 * {@code ./mvnw test -Dtest=KeepLanding -Dheed.landing=a-name}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"heed.data.folder=target/data-landing/${random.uuid}", "heed.demo.enabled=true"})
class KeepLanding {
    private static final Path FOLDER = Path.of("src/test/resources/landed");
    private static final String NAME = System.getProperty("heed.landing");

    @Autowired
    private DataSource database;

    @DynamicPropertySource
    static void signed(DynamicPropertyRegistry settings) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path secret = Files.createTempFile("landing", ".pem");
        Files.writeString(secret, pem("PRIVATE KEY", keys.getPrivate()));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(NAME + ".pub.pem"), pem("PUBLIC KEY", keys.getPublic()));
        settings.add("heed.audit.key-file", secret::toString);
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----\n";
    }

    @Test
    void keepIt() throws Exception {
        Landing.keep(database, FOLDER.resolve(NAME + ".zip"));
    }
}
