package org.heed.notification.outbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The connections to the mail server. The time-outs of the mail library begin anew with every byte, so a watchdog closes the connections
 * of a conversation that takes too long as a whole.
 */
final class SmtpSockets extends SocketFactory implements AutoCloseable {
    private final ThreadLocal<Conversation> current = new ThreadLocal<>();
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heed-mail-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** What the thread at hand says to the mail server until this is closed. */
    Conversation begin(Duration limit) {
        Conversation begun = new Conversation(limit);
        current.set(begun);
        return begun;
    }

    final class Conversation implements AutoCloseable {
        private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
        private final Future<?> end;
        private volatile boolean over;

        private Conversation(Duration limit) {
            end = watchdog.schedule(this::cut, limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Whether it took too long. */
        boolean isOver() {
            return over;
        }

        private Socket add(Socket socket) throws IOException {
            sockets.add(socket);
            if (over) {
                socket.close();
            }
            return socket;
        }

        private void cut() {
            over = true;
            for (Socket socket : sockets) {
                try {
                    socket.close();
                } catch (IOException closing) {
                    LoggerFactory.getLogger(SmtpSockets.class).debug("A connection was closed already", closing);
                }
            }
        }

        @Override
        public void close() {
            end.cancel(false);
            current.remove();
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        Conversation conversation = current.get();
        return conversation == null ? new Socket() : conversation.add(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    private Socket connected(SocketAddress to, @Nullable SocketAddress from) throws IOException {
        Socket socket = createSocket();
        if (from != null) {
            socket.bind(from);
        }
        socket.connect(to);
        return socket;
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
    }
}
