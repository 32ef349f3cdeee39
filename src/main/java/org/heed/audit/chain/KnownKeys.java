package org.heed.audit.chain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The public keys against which signatures are checked, each under its name. */
public final class KnownKeys {
    private static final int LETTERS = 32;

    private final Map<String, PublicKey> keys = new TreeMap<>();

    /** What a signature turned out to be. */
    enum Check {
        GOOD,
        BAD,
        UNKNOWN
    }

    public KnownKeys with(PublicKey key) {
        keys.put(id(key), key);
        return this;
    }

    /** A key's name: its algorithm, and the beginning of the SHA-256 of the key as it is encoded. */
    static String id(PublicKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return "ed25519:" + HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    Check check(SignedHead head) {
        PublicKey key = keys.get(head.key());
        if (key == null) {
            return Check.UNKNOWN;
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(SignedHead.signed(head.state()));
            return signature.verify(Base64.getDecoder().decode(head.signature())) ? Check.GOOD : Check.BAD;
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return Check.BAD;
        }
    }

    /** Each key as it is encoded, in letters. */
    public Map<String, String> encoded() {
        Map<String, String> texts = new TreeMap<>();
        keys.forEach((id, key) -> texts.put(id, Base64.getEncoder().encodeToString(key.getEncoded())));
        return texts;
    }
}
