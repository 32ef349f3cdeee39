package org.heed;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real SMTP server for the tests. */
public class MailCatcher implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    private static final List<ConfigurableApplicationContext> PRODUCTS = new CopyOnWriteArrayList<>();

    static {
        SERVER.start();
    }

    public static GreenMail server() {
        return SERVER;
    }

    /** Every message that has arrived, once none is on its way any more. */
    public static MimeMessage[] received() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> PRODUCTS.stream()
                        .filter(ConfigurableApplicationContext::isRunning)
                        .allMatch(MailCatcher::hasSentAll));
        return SERVER.getReceivedMessages();
    }

    private static boolean hasSentAll(ConfigurableApplicationContext product) {
        return product.getBean(JdbcClient.class)
                .sql("select not exists (select 1 from letter where state = 'WAITING' and (next_try_at <= now()"
                        + " or claimed_until > now()))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PRODUCTS.add(context);
        TestPropertyValues.of(
                        "heed.letters.look-every=100ms",
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + SERVER.getSmtp().getPort())
                .applyTo(context);
    }
}
