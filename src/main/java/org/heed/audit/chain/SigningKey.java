package org.heed.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/** The key that signs the heads of the chain; it is kept outside the database. */
public final class SigningKey {
    private final PrivateKey secret;
    private final PublicKey publicKey;
    private final String id;

    private SigningKey(PrivateKey secret) {
        this.secret = secret;
        this.publicKey = publicKeyOf(secret);
        this.id = KnownKeys.id(publicKey);
    }

    /** Reads a key, and proves that what it signs can be checked with the public key made from it. */
    public static SigningKey read(Path file) {
        SigningKey key = new SigningKey(Pem.privateKey(file));
        SignedHead proof = key.sign(1, 1, HashChain.START, HashChain.START);
        if (new KnownKeys().with(key.publicKey).check(proof) != KnownKeys.Check.GOOD) {
            throw new IllegalStateException("The trail's key in " + file + " does not sign.");
        }
        return key;
    }

    /** The key in this file, which is made where there is none yet. */
    public static SigningKey readOrCreate(Path file) {
        if (!Files.exists(file)) {
            try {
                create(file);
            } catch (IOException | GeneralSecurityException failed) {
                throw new IllegalStateException("The trail's key cannot be made in " + file + ".", failed);
            }
        }
        return read(file);
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "key", null);
        if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                written,
                Pem.text(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPrivate()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The JDK makes an Ed25519 key from 32 random bytes, which are the secret key: given these, it makes the same pair. */
    private static PublicKey publicKeyOf(PrivateKey secret) {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow();
        SecureRandom thisSeed = new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        };
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, thisSeed);
            return generator.generateKeyPair().getPublic();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    SignedHead sign(long first, long sequence, String hash, String previous) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(SignedHead.signed(SignedHead.state(first, sequence, hash, previous, id)));
            return new SignedHead(
                    first, sequence, hash, previous, id, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
