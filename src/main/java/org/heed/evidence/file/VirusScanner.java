package org.heed.evidence.file;

/** Looks for viruses in a file before it is kept. */
interface VirusScanner {
    Verdict scan(byte[] content);

    /** What the scanner says; {@code found} is the name of the virus, or empty. */
    record Verdict(Result result, String found) {
        static final Verdict NOT_SCANNED = new Verdict(Result.NOT_SCANNED, "");
    }

    /** The ways in which a scan can end; where there is a scanner, only a clean file is taken. */
    enum Result {
        CLEAN,
        INFECTED,
        UNREACHABLE,
        NOT_SCANNED
    }
}
