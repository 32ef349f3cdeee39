package org.heed.notification.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** A mail server that answers each command as a test wants; a full stop stands for the end of a message. */
final class FakeSmtp implements AutoCloseable {
    /** An answer that never ends, a byte now and then. */
    static final String DRIP = "drip";
    /** Instead of an answer the line goes dead. */
    static final String DROP = "drop";

    private final ServerSocket server;
    private final UnaryOperator<String> answers;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    /** @param answers from a command to the answer, or to null where it is what a server says to it usually */
    FakeSmtp(UnaryOperator<String> answers) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread thread = new Thread(this::serve, "fake-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Every message that came to its end, also where that was not confirmed. */
    List<String> messages() {
        return messages;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException gone) {
                // The client has closed the connection, or the test the server.
                Thread.yield();
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        boolean goesOn = say(out, answer("connect"));
        String command = goesOn ? in.readLine() : null;
        while (command != null) {
            String answer = answer(command);
            goesOn = say(out, answer);
            if (goesOn && answer.startsWith("354")) {
                StringBuilder message = new StringBuilder();
                for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                    message.append(line).append('\n');
                }
                messages.add(message.toString());
                goesOn = say(out, answer("."));
            }
            command = goesOn && !command.equalsIgnoreCase("QUIT") ? in.readLine() : null;
        }
    }

    private String answer(String command) {
        String answer = answers.apply(command);
        if (answer != null) {
            return answer;
        }
        return switch (command.toUpperCase(Locale.ROOT).split("[ :]")[0]) {
            case "CONNECT" -> "220 ready";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
        while (answer.equals(DRIP)) {
            out.write('2');
            out.flush();
            LockSupport.parkNanos(10_000_000);
        }
        if (answer.equals(DROP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
