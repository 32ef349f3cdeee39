package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From home, one press reminds an officer of all that is overdue; a second one on the same day has to be meant. */
@HeedServer
class RemindersTest {
    private static final Pattern BUTTON = Pattern.compile("action=\"(/overdue/([^/\"]+)/reminders)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private long letters(String person) {
        return database.sql("select count(*) from letter where kind = 'reminder' and recipients[1] = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private long noted(String person) {
        return database.sql("select count(*) from audit_entry where what = 'TASK_REMINDED' and to_values like ?")
                .param("%" + person + "%")
                .query(Long.class)
                .single();
    }

    private long overdue(String person) {
        return database.sql(
                        """
                        select count(*) from open_task where coalesce(owner, assignee) = ? and due_on < current_date
                          and panel in ('children', 'places')""")
                .param(person)
                .query(Long.class)
                .single();
    }

    @Test
    void twoClicksFromHome() throws Exception {
        Client scrutiny = new Client(port);
        scrutiny.signIn("scrutiny", "demo");
        Matcher button = BUTTON.matcher(scrutiny.get("/home").body());
        assertThat(button.find()).as("somebody is late").isTrue();
        String person = button.group(2);
        long tasks = overdue(person);
        long before = letters(person);
        assertThat(tasks).isPositive();

        HttpResponse<String> sent = scrutiny.post(button.group(1), scrutiny.csrf("/home"));
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/home");
        assertThat(letters(person) - before).isEqualTo(tasks);
        assertThat(noted(person)).isEqualTo(tasks);
        assertThat(scrutiny.get("/home").body()).contains("Reminded today at");

        String asked = scrutiny.post(button.group(1), scrutiny.csrf("/home")).body();
        assertThat(asked).contains("was reminded today at", "Remind again");
        assertThat(letters(person) - before).isEqualTo(tasks);

        scrutiny.post(button.group(1), scrutiny.csrf("/home") + "&_confirmed=yes");
        assertThat(letters(person) - before).isEqualTo(2 * tasks);
        assertThat(scrutiny.get("/overdue/" + person).body()).contains("Overdue tasks: ");
    }

    @Test
    void nobodyIsRemindedWhoHasNothingOverdue() throws Exception {
        Client scrutiny = new Client(port);
        scrutiny.signIn("scrutiny", "demo");
        HttpResponse<String> refused = scrutiny.post("/overdue/nobody/reminders", scrutiny.csrf("/home"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("has no overdue task");
    }
}
