package org.heed.evidence.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.heed.shared.database.WaitingTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ClamAV's daemon, spoken to by its own protocol: INSTREAM, pieces with their lengths, an empty one, and its answer. */
final class ClamAv implements VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final String FOUND = " FOUND";

    private final EvidenceSettings.Scanner at;

    ClamAv(EvidenceSettings.Scanner at) {
        this.at = at;
    }

    @Override
    public Verdict scan(byte[] content) {
        WaitingTransaction.end();
        try (Socket socket = new Socket()) {
            int timeout = Math.toIntExact(at.timeout().toMillis());
            socket.connect(new InetSocketAddress(at.host(), at.port()), timeout);
            socket.setSoTimeout(timeout);
            send(content, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return verdict(
                    new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
        } catch (IOException failed) {
            LOG.warn("The virus scanner cannot be asked: {}", failed.toString());
            return new Verdict(Result.UNREACHABLE, "");
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Whatever is neither clean nor a find, such as a limit of its own, leaves the file unscanned. */
    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict(Result.CLEAN, "");
        }
        if (answer.endsWith(FOUND)) {
            return new Verdict(
                    Result.INFECTED,
                    answer.substring(
                            answer.indexOf(' ') + 1,
                            Math.max(answer.length() - FOUND.length(), answer.indexOf(' ') + 1)));
        }
        LOG.warn("The virus scanner answered: {}", answer);
        return new Verdict(Result.UNREACHABLE, "");
    }
}
