package org.heed.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A small server that speaks ClamAV's INSTREAM and finds the EICAR test file, as the daemon does. */
public final class ClamServer implements AutoCloseable {
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int LIMIT = 5_000_000;

    private final ServerSocket socket;
    private final Thread thread;

    public ClamServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        thread = new Thread(this::serve, "clam");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket asked = socket.accept()) {
                asked.getOutputStream().write(answer(new DataInputStream(asked.getInputStream())));
            } catch (IOException closed) {
                // The next one is served, or the server is closed.
            }
        }
    }

    private static byte[] answer(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII);
        }
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String verdict = content.length() > LIMIT
                ? "INSTREAM size limit exceeded. ERROR"
                : content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        return (verdict + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            socket.close();
            thread.join();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
