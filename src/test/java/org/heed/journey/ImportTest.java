package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A CSV file registers all of its rows, or none and says which are wrong. */
@HeedServer
class ImportTest {
    private static final String HEADER = "panel,meeting_date,item,kind,recommendation\n";

    @LocalServerPort
    private int port;

    private final String mark = UUID.randomUUID().toString();

    @BeforeEach
    void addMeeting() {
        Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", "2018-11-08"));
    }

    private Api.Answer send(String user, String csv) {
        return Api.as(user, port).post("/api/recommendations/import", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private long registered() {
        return Api.as("auditor", port)
                .get("/api/recommendations?limit=200&q=" + mark)
                .json()
                .path("items")
                .size();
    }

    @Test
    void registersEveryRowAndNumbersThemWithinTheItem() {
        Api.Answer made = send(
                "scrutiny",
                "\ufeff" + HEADER
                        + "CLSP,2018-11-08,Item " + mark + ",RECOMMENDATION,\"That one, " + mark + "\nis done\"\r\n"
                        + "CLSP,08/11/2018,Item " + mark + ",information request,That two " + mark + " is told\n");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/registered/0/reference")).startsWith("CLSP-2018/19-");
        Api.Answer second = Api.as("scrutiny", port).get("/api/recommendations/" + made.at("/registered/1/slug"));
        assertThat(second.at("/number")).isEqualTo("2");
        assertThat(second.at("/kind")).isEqualTo("INFORMATION_REQUEST");
    }

    @Test
    void namesEachBadRowAndRegistersNone() {
        Api.Answer refused = send(
                "scrutiny",
                HEADER
                        + "CLSP,2018-11-08,Good " + mark + ",ACTION,\"That it spans\ntwo lines " + mark + "\"\n"
                        + "\n"
                        + "XXXX,2018-11-08,Item,ACTION,Text " + mark + "\n"
                        + "CLSP,2018-13-08,Item,ACTION,Text " + mark + "\n"
                        + "CLSP,2018-11-09,Item,ACTION,Text " + mark + "\n"
                        + "CLSP,2018-11-08,,NOTED," + "x".repeat(4001) + "\n"
                        + "CLSP,2018-11-08,Good " + mark + ",RECOMMENDATION,\"That it spans\ntwo lines " + mark + "\"\n"
                        + "CLSP,2018-11-08,too,many,cells,here\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("rows"))
                .extracting(row ->
                        row.path("line").asString() + " " + row.path("column").asString())
                .containsExactly(
                        "5 panel",
                        "6 meeting_date",
                        "7 meeting_date",
                        "8 item",
                        "8 kind",
                        "8 recommendation",
                        "9 recommendation",
                        "11 ");
        assertThat(refused.at("/rows/2/reason")).contains("has no meeting on 9 November 2018");
        assertThat(registered()).isZero();
    }

    /** As a spreadsheet of Windows saves it: semicolons, its own encoding, blank rows, strange spaces, days as people write them. */
    @Test
    void takesWhatASpreadsheetSavesAndShowsItBefore() {
        byte[] saved = ("panel;meeting_date;item;kind;recommendation\r\n"
                        + "\u00a0CLSP\u00a0;8 Nov 2018;Café " + mark + ";\u00a0information\u00a0request ;That “one” "
                        + mark
                        + "\r\n;;;;\r\n"
                        + "CLSP;08/11/18;Café " + mark + ";action;That two costs £5 " + mark + ";;\r\n;;;;;;\r\n")
                .getBytes(Charset.forName("windows-1252"));
        Api scrutiny = Api.as("scrutiny", port);
        Api.Answer seen = scrutiny.post("/api/recommendations/import?preview=true", "text/csv", saved);
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.at("/encoding")).isEqualTo("Windows-1252");
        assertThat(seen.at("/rows/0/meetingDate")).isEqualTo("2018-11-08");
        assertThat(seen.at("/rows/0/recommendation/kind")).isEqualTo("INFORMATION_REQUEST");
        assertThat(seen.at("/rows/0/recommendation/wording")).isEqualTo("That “one” " + mark);
        assertThat(seen.at("/rows/1/line")).isEqualTo("4");
        assertThat(seen.at("/rows/1/recommendation/item")).isEqualTo("Café " + mark);
        assertThat(scrutiny.post("/api/recommendations/import?preview", "text/csv", saved)
                        .at("/rows/1/line"))
                .isEqualTo("4");
        assertThat(registered()).as("nothing is stored by a look").isZero();
        assertThat(scrutiny.post("/api/recommendations/import", "text/csv", saved)
                        .status())
                .isEqualTo(201);
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void rowsThatDifferInAStrangeSpaceAreNamed() {
        for (String space : new String[] {"\u00a0", "\u2009", "\u202f", "\u200b "}) {
            Api.Answer refused = send(
                    "scrutiny",
                    HEADER + "CLSP,2018-11-08,Item " + mark + ",ACTION,Text " + mark + "\n" + "CLSP,2018-11-08,Item "
                            + mark + ",ACTION,Text" + space + mark + "\n");
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.at("/rows/0/line")).isEqualTo("3");
            assertThat(refused.at("/rows/0/reason")).contains("same as an earlier row");
        }
        assertThat(registered()).isZero();
    }

    @Test
    void theSameFileTwiceIsRegisteredOnce() {
        String csv = HEADER + "CLSP,2018-11-08,Item " + mark + ",ACTION,Text " + mark + "\n";
        assertThat(send("scrutiny", csv).status()).isEqualTo(201);
        Api.Answer again = send("scrutiny", csv);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/rows/0/reason")).contains("already registered under this item as CLSP-2018/19-");
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThat(send("scrutiny", "").at("/rows/0/reason")).contains("must contain the column names");
        assertThat(send("scrutiny", "a;b;c\n1;2;3").at("/rows/0/reason")).contains("must contain the column names");
        assertThat(send("scrutiny", HEADER.strip() + ",\na,b,c,d,e,\n").at("/rows/0/reason"))
                .contains("must contain the column names");
        assertThat(send("scrutiny", HEADER).at("/rows/0/reason")).contains("at least one row");
        assertThat(send("scrutiny", HEADER + "CLSP,2018-11-08,\"open").at("/rows/0/reason"))
                .contains("quotation mark");
        assertThat(send("scrutiny", "x".repeat(2 * 1024 * 1024 + 1)).status()).isEqualTo(413);
        Api.Answer binary = Api.as("scrutiny", port)
                .post(
                        "/api/recommendations/import",
                        "text/csv",
                        (HEADER + "é\u0001").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(binary.at("/rows/0/reason")).contains("must contain text");
    }

    @Test
    void onlyTheScrutinyOfficerOfThePanelImports() {
        Api.Answer refused = send("officer", HEADER + "CLSP,2018-11-08,Item " + mark + ",ACTION,Text " + mark + "\n");
        assertThat(refused.status()).isIn(403, 422);
        assertThat(registered()).isZero();
    }
}
