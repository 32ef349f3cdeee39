package org.heed.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends a byte now and then keeps nobody out. */
@Timeout(150)
class BodyPaceTest {
    private static final int THREADS = 10;

    @TempDir
    private Path folder;

    @Test
    void connectionsThatDripKeepNobodyOut() throws Exception {
        Tomcat tomcat = tomcat(new BodySettings(Duration.ofMinutes(5), 1, 4, THREADS - 2));
        List<Socket> dripping = new ArrayList<>();
        try {
            int port = tomcat.getConnector().getLocalPort();
            for (int each = 0; each < 3 * THREADS; each++) {
                Socket socket = new Socket("localhost", port);
                dripping.add(socket);
                send(
                        socket,
                        "POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n\r\na");
            }
            assertThat(firstLine(port, "GET /read HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .contains("200");
            Awaitility.await()
                    .until(() ->
                            dripping.stream().filter(BodyPaceTest::isAnswered).count() == 3 * THREADS - 4);
            assertThat(firstLine(port, "POST /api/any HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na"))
                    .as("one more of the same address")
                    .contains("503");
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
            tomcat.stop();
            tomcat.destroy();
        }
    }

    /** Content that nobody reads is thrown away by the server, at the same pace. */
    @Test
    void contentThatNobodyReadsIsNotWaitedForEither() throws Exception {
        Tomcat tomcat = tomcat(new BodySettings(Duration.ZERO, 1_000_000_000, 4, THREADS - 2));
        try (Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort())) {
            socket.setSoTimeout(20_000);
            send(socket, "POST /ignore HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na");
            BufferedReader answer = reader(socket);
            assertThat(answer.readLine()).contains("200");
            while (answer.readLine() != null) {
                // The rest of the answer; its end is that of the connection
            }
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private Tomcat tomcat(BodySettings settings) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("maxThreads", String.valueOf(THREADS));
        tomcat.getConnector().setProperty("minSpareThreads", "2");
        tomcat.getEngine().getPipeline().addValve(new BodyPace(settings, "Too many at once."));
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "any", new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                if (!request.getRequestURI().equals("/ignore")) {
                    request.getParameter("a");
                }
                response.getWriter().write("done");
            }
        });
        context.addServletMappingDecoded("/", "any");
        tomcat.start();
        return tomcat;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException closed) {
            throw new AssertionError(closed);
        }
    }

    private static String firstLine(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            send(socket, request);
            return reader(socket).readLine();
        }
    }

    @Test
    void contentMustComeAtAPace() throws Exception {
        AtomicLong clock = new AtomicLong();
        AtomicInteger ends = new AtomicInteger();
        BodySettings settings = new BodySettings(Duration.ofSeconds(10), 100, 4, 8);
        PacedBody body = new PacedBody(source(50, -1), settings, clock::get, ends::incrementAndGet);
        assertThat(body.doRead(null)).isEqualTo(50);
        clock.set(Duration.ofMillis(10_400).toNanos());
        assertThat(body.doRead(null)).as("40 bytes were due").isEqualTo(-1);
        assertThat(ends.get()).isOne();
        body.end();
        assertThat(ends.get()).as("ends once").isOne();
        PacedBody slow = new PacedBody(source(50, 1, 1), settings, clock::get, ends::incrementAndGet);
        slow.doRead(null);
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        assertThatThrownBy(() -> slow.doRead(null)).isInstanceOf(SocketTimeoutException.class);
    }

    private static InputBuffer source(int... reads) {
        AtomicInteger next = new AtomicInteger();
        return new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                return reads[next.getAndIncrement()];
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    @Test
    void eachAddressHasItsShare() {
        UnfinishedBodies bodies = new UnfinishedBodies(new BodySettings(Duration.ZERO, 1, 2, 3));
        assertThat(bodies.begin("a")).isTrue();
        assertThat(bodies.begin("a")).isTrue();
        assertThat(bodies.begin("a")).isFalse();
        assertThat(bodies.begin("b")).isTrue();
        assertThat(bodies.begin("c")).isFalse();
        bodies.end("a");
        assertThat(bodies.begin("c")).isTrue();
    }
}
