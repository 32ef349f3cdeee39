package org.heed.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A signature on an entry of the chain, which by the chain's hashes covers every entry before it too.
 *
 * @param first the first entry that was written together with the signed one; what lies between it and the signature before was not
 *     written by Heed
 * @param previous the state of the signature before, so that none can be taken out or put in
 * @param key what the signing key is called, its algorithm first
 */
public record SignedHead(long first, long sequence, String hash, String previous, String key, String signature) {

    /** What is read from a file may lack any field. */
    boolean complete() {
        return hash != null && previous != null && key != null && signature != null;
    }

    String state() {
        return state(first, sequence, hash, previous, key);
    }

    /** A hash over this signature's matter and the state before, which is what is signed. */
    static String state(long first, long sequence, String hash, String previous, String key) {
        return HashChain.next(previous, List.of(Long.toString(first), Long.toString(sequence), hash, key));
    }

    static byte[] signed(String state) {
        return ("heed-trail-head-1:" + state).getBytes(StandardCharsets.US_ASCII);
    }
}
