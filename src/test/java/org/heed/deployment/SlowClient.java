package org.heed.deployment;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A connection with TLS that begins a request and never ends it. */
final class SlowClient {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private SlowClient() {}

    static Socket begins(int port) throws IOException, GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket("localhost", port);
        SSLParameters names = socket.getSSLParameters();
        names.setServerNames(List.of(new SNIHostName("localhost")));
        socket.setSSLParameters(names);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write("GET /work HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Whether an answer came; false once the other end has closed the connection. Raises IOException where neither happens. */
    static boolean answered(Socket socket) throws IOException {
        try (socket) {
            return socket.getInputStream().read() != -1;
        }
    }

    /** The proxy's certificate for localhost is one of its own. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
