package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;

/** Attacks by the files themselves, by archives and by names: refused at the door, or only words. */
class AttackedFilesTest extends AttackedImport {

    @Test
    void byXmlItselfAreRefused() {
        Files files = Files.ofVersion(1, port);
        String root = "<bpmn:definitions";
        for (String type : new String[] {
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"http://localhost:9/evil.dtd\">",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
        }) {
            refused(files.with(MODEL, root, type + root));
        }
        refused(files.with(MODEL, root, root + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"")
                .with(
                        MODEL,
                        "<bpmn:process ",
                        "<xi:include href=\"file:///etc/passwd\" parse=\"text\"/><bpmn:process "));
        String nested = "<bpmn:extensionElements>".repeat(100_000);
        refused(files.with(MODEL, "<bpmn:incoming>approved</bpmn:incoming>", nested));
        refused(files.with(MODEL, "encoding=\"UTF-8\"", "encoding=\"windows-9999\""));
        refused(files.with(MODEL, "encoding=\"UTF-8\"", "encoding=\"UTF-7\""));
        refused(withGateways(files, 60));
        refused(withGateways(files, 2000));
        refused(files.and("processes/second.bpmn", files.text(MODEL)));
        refused(files.and("processes/" + "x".repeat(200) + ".dmn", "<a/>"));
        refused(files.and("forms/deep.form", "[".repeat(100_000)));
    }

    /** A row of choices that doubles the courses at each; the last one leads to nothing that exists. */
    private static Files withGateways(Files files, int many) {
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < many; at++) {
            String next = at + 1 < many ? "g" + (at + 1) : "closureWanted";
            row.append(
                    "<bpmn:exclusiveGateway id=\"g%1$d\" default=\"a%1$d\" /><bpmn:sequenceFlow id=\"a%1$d\" name=\"a\" sourceRef=\"g%1$d\" targetRef=\"%2$s\" /><bpmn:sequenceFlow id=\"b%1$d\" name=\"b\" sourceRef=\"g%1$d\" targetRef=\"%2$s\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${panelView == 'NEVER'}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                            .formatted(at, next));
        }
        return files.with(
                        MODEL,
                        "sourceRef=\"panelView\" targetRef=\"closureWanted\"",
                        "sourceRef=\"panelView\" targetRef=\"g0\"")
                .with(MODEL, "<bpmn:sequenceFlow id=\"toAssign\"", row + "<bpmn:sequenceFlow id=\"toAssign\"");
    }

    @Test
    void byArchivesAreRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("processes/follow-up.bpmn"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        Api admin = Api.as("admin", port);
        assertThat(admin.post("/api/models?reason=x", "application/zip", bomb.toByteArray())
                        .status())
                .isEqualTo(400);
        assertThat(admin.post("/api/models?reason=x", "application/zip", "PK no".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(admin.post("/api/models?reason=x", "application/zip", new byte[3 * 1024 * 1024])
                        .status())
                .isEqualTo(413);
        assertThat(admin.post("/api/models?reason=x", "application/zip", folders(200, false))
                        .status())
                .as("many folders")
                .isEqualTo(400);
        assertThat(admin.post("/api/models?reason=x", "application/zip", folders(1, true))
                        .status())
                .as("a folder with something in it")
                .isEqualTo(400);
        assertThat(Files.latest(port)).isEqualTo(before);
    }

    @Test
    void byWhatStandsBesideTheModelsAreNamedAndLeftOut() {
        Api.Answer made = Files.ofVersion(1, port)
                .and("processes/evil.js", "java.lang.System.exit(1)")
                .and("../../../../tmp/heed-attack", "x")
                .deploy(port, "reason=Others+beside");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("passedOver"))
                .extracting(name -> name.asString(""))
                .containsExactlyInAnyOrder("processes/evil.js", "../../../../tmp/heed-attack");
        assertThat(Files.ofVersion(made.json().path("version").asInt(), port).all())
                .isEqualTo(Files.ofVersion(1, port).all());
    }

    private static byte[] folders(int many, boolean full) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("processes/follow-up.bpmn"));
            zip.write('x');
            for (int folder = 0; folder < many; folder++) {
                zip.putNextEntry(new ZipEntry("folder" + folder + "/"));
                if (full) {
                    zip.write(new byte[1024 * 1024]);
                }
            }
        }
        return archive.toByteArray();
    }

    /** What looks like HTML in names and labels is text wherever it is shown. */
    @Test
    void byNamesAndLabelsAreOnlyWords() {
        String evil = "<img src=x onerror=document.body.dataset.broken=1>";
        Api.Answer made = Files.ofVersion(1, port)
                .with(
                        MODEL,
                        "name=\"Assign a lead officer\"",
                        "name=\"" + evil.replace("<", "&lt;").replace(">", "&gt;") + "\"")
                .with("forms/assign.form", "\"label\": \"", "\"label\": \"" + evil)
                .deploy(port, "reason=" + java.net.URLEncoder.encode(evil, StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Journey about = Journey.begin(port);
        try (Visit admin = Visit.as("admin", "http://localhost:" + port);
                Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            for (String page : new String[] {
                "/workshop",
                "/workshop/versions/" + made.json().path("version").asInt(),
                "/operations?version=" + made.json().path("version").asInt(),
                "/recommendations/" + about.slug() + "/history"
            }) {
                admin.open(page);
                admin.page().locator("body").waitFor();
                if (!page.equals("/workshop")) {
                    Visit.seeDrawing(admin.page());
                }
                assertThat(admin.page().locator("body[data-broken]").count())
                        .as(page)
                        .isZero();
                assertThat(admin.page().locator("main").innerText()).contains("onerror");
            }
            scrutiny.open("/recommendations/" + about.slug());
            follow(scrutiny.page().locator("main a.govuk-button"));
            scrutiny.page().locator("form[data-heed-form]").waitFor();
            assertThat(scrutiny.page().locator("main").innerText()).contains("onerror");
            assertThat(scrutiny.page().locator("body[data-broken]").count()).isZero();
        }
        int now = made.json().path("version").asInt();
        assertThat(Files.ofVersion(1, port)
                        .deploy(port, "reason=Back&base=" + now)
                        .status())
                .isEqualTo(201);
    }
}
