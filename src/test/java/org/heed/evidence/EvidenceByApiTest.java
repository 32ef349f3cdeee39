package org.heed.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.evidence.EvidenceCase.withheld;
import static org.heed.evidence.EvidenceCase.words;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.evidence.file.Files;
import org.heed.evidence.file.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence by the API: what is kept comes back as it was, to whom it may, and to nobody else. */
@HeedServer
class EvidenceByApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void aFileComesBackAsItWas() throws Exception {
        EvidenceCase about = EvidenceCase.answered(port);
        String id = about.added(words("The plan"), "../../pl<b>an – 3.pdf", Files.PDF);
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/evidence/" + id))
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString("member:demo".getBytes()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.PDF);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''pl%3Cb%3Ean%20%E2%80%93%203.pdf")
                .doesNotContain("..");
        assertThat(about.trail()).contains("EVIDENCE_ADDED", "The plan", Sha256.of(Files.PDF));
        Api.Answer list = Api.as("member", port).get(about.path());
        assertThat(list.at("/0/title")).isEqualTo("The plan");
        assertThat(list.at("/0/versions/0/fileName")).isEqualTo("pl<b>an – 3.pdf");
        assertThat(list.json().at("/0/versions/0/scannedAt").isNull()).isTrue();
        String found = Api.as("member", port).get("/api/search?q=%223.pdf%22").text();
        assertThat(found).contains(about.slug(), "evidence");
        assertThat(Api.as("officer2", port).get("/api/search?q=%223.pdf%22").text())
                .doesNotContain(about.slug());
        String archive = Api.as("member", port)
                .get("/api/recommendations/" + about.slug() + "/everything")
                .text();
        assertThat(archive).contains("evidence/1-pl_b_an___3.pdf");
    }

    @Test
    void aLinkIsKeptAndNeverOpened() {
        EvidenceCase about = EvidenceCase.answered(port);
        byte[] link =
                Upload.of(Map.of("title", "Minutes", "shows", "The vote.", "link", "https://localhost:1/minutes"));
        Api.Answer made = Api.as("scrutiny", port).post(about.path(), Upload.TYPE, link);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(Api.as("chair", port).get(about.path()).at("/0/versions/0/link"))
                .isEqualTo("https://localhost:1/minutes");
        assertThat(Api.as("chair", port)
                        .get("/api/evidence/" + made.at("/versions/0/id"))
                        .status())
                .as("there is no file")
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaid() {
        EvidenceCase about = EvidenceCase.answered(port);
        Api.Answer page = about.add("officer", words("Page"), "page.pdf", Files.HTML);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.at("/errors/file")).contains("page.pdf", "Hyper", "PDF, DOCX");
        assertThat(about.add("officer", words("Nothing"), "a.pdf", new byte[0]).at("/errors/file"))
                .contains("must not be empty");
        Api.Answer bare = Api.as("officer", port).post(about.path(), Upload.TYPE, Upload.of(Map.of("about", "?")));
        assertThat(bare.at("/errors/title")).isNotEmpty();
        assertThat(bare.at("/errors/shows")).isNotEmpty();
        assertThat(bare.at("/errors/about")).isNotEmpty();
        assertThat(bare.at("/errors/file")).contains("Select a file");
        assertThat(Api.as("officer", port).get(about.path()).json()).isEmpty();
    }

    @Test
    void onlyThoseWhoAnswerForTheCaseAdd() {
        EvidenceCase about = EvidenceCase.answered(port);
        for (String user : List.of("member", "chair", "auditor", "admin", "officer2", "chair2")) {
            assertThat(about.add(user, words("X"), "a.pdf", Files.PDF).status())
                    .as(user)
                    .isEqualTo(403);
        }
        about.journey().done("scrutiny", "consider", Map.of("view", "CLOSE"));
        assertThat(about.add("officer", words("In time"), "a.pdf", Files.PDF).status())
                .isEqualTo(201);
        about.journey().done("chair", "approveClosure", Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"));
        assertThat(about.add("officer", words("Too late"), "a.pdf", Files.PDF).status())
                .isEqualTo(409);
    }

    @Test
    void withheldEvidenceIsForThoseWhoMaySeeExemptMatter() {
        EvidenceCase about = EvidenceCase.answered(port);
        String title = "Zebra" + UUID.randomUUID();
        String id = about.added(withheld(title), "secret.pdf", Files.PDF);
        for (String user : List.of("scrutiny", "officer", "director", "executive", "chair", "auditor")) {
            assertThat(Api.as(user, port).get(about.path()).text()).as(user).contains(title);
            assertThat(Api.as(user, port).get("/api/evidence/" + id).status())
                    .as(user)
                    .isEqualTo(200);
        }
        for (String user : List.of("member", "admin", "officer2", "chair2")) {
            assertThat(Api.as(user, port).get(about.path()).text()).as(user).doesNotContain(title, "secret.pdf");
            assertThat(Api.as(user, port).get("/api/evidence/" + id).status())
                    .as(user)
                    .isEqualTo(404);
            assertThat(Api.as(user, port)
                            .get("/api/recommendations/" + about.slug() + "/timeline")
                            .text())
                    .as(user)
                    .doesNotContain(title, "secret.pdf");
        }
        assertThat(about.trail().split("EVIDENCE_READ", -1))
                .as("each reading leaves a trace")
                .hasSize(7);
    }

    @Test
    void publicEvidenceOfAWithheldCaseIsWithheldToo() {
        EvidenceCase about = EvidenceCase.answered(port);
        String title = "Okapi" + UUID.randomUUID();
        String id = about.added(words(title), "open.pdf", Files.PDF);
        assertThat(Api.as("member", port).get("/api/evidence/" + id).status()).isEqualTo(200);
        assertThat(about.trail()).doesNotContain("EVIDENCE_READ");
        database.sql(
                        """
                        insert into withholding (case_id, ground, public_interest, resolution, review_on, decided_by, decided_at)
                        select case_id, 3, 'It is negotiated.', 'Minute 7', date '2030-01-01', 'x', now()
                        from evidence where title = ?""")
                .param(title)
                .update();
        assertThat(Api.as("member", port).get("/api/evidence/" + id).status()).isEqualTo(404);
        assertThat(Api.as("member", port).get(about.path()).text()).doesNotContain(title);
        assertThat(Api.as("chair", port).get("/api/evidence/" + id).status()).isEqualTo(200);
        assertThat(about.trail()).contains("EVIDENCE_READ");
    }

    @Test
    void whatWasChangedInTheDatabaseIsNotHandedOut() {
        EvidenceCase about = EvidenceCase.answered(port);
        String id = about.added(words("Sound"), "sound.pdf", Files.PDF);
        assertThat(Api.as("chair", port).get("/api/evidence/" + id).status()).isEqualTo(200);
        int changed = database.sql("update evidence_version set content = set_byte(content, 9, 66) where id = ?")
                .param(UUID.fromString(id))
                .update();
        assertThat(changed).isEqualTo(1);
        Api.Answer broken = Api.as("chair", port).get("/api/evidence/" + id);
        assertThat(broken.status()).isEqualTo(409);
        assertThat(broken.at("/detail")).contains("sound.pdf", "has changed since it was added");
        assertThat(about.trail()).contains("EVIDENCE_BROKEN");
        assertThat(Api.as("chair", port)
                        .get("/api/recommendations/" + about.slug() + "/everything")
                        .text())
                .as("nor is it certified in the archive")
                .doesNotContain("evidence/1-sound.pdf");
    }
}
