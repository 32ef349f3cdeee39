package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.heed.Api;

/** The files of the workflow in the hands of somebody outside: changed as text, packed, and sent. */
final class Files {
    private final TreeMap<String, String> texts;

    private Files(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** The files of a version as its archive has them. */
    static Files ofVersion(int number, int port) {
        String credentials = Base64.getEncoder().encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8));
        try {
            byte[] archive = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + port + "/api/models/" + number + "/bundle"))
                                    .header("Authorization", "Basic " + credentials)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            Map<String, String> texts = new TreeMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new Files(texts);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Deploys what the product came with, if anything else was deployed before, and gives its number. */
    static int shippedAgain(int port) {
        int latest = latest(port);
        if (ofVersion(latest, port).texts.equals(ofVersion(1, port).texts)) {
            return latest;
        }
        Api.Answer made = ofVersion(1, port).deploy(port, "reason=As+shipped");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("version").asInt();
    }

    static int latest(int port) {
        return Api.as("admin", port)
                .get("/api/models")
                .json()
                .path(0)
                .path("number")
                .asInt();
    }

    /** The same files with one change, which must be possible. */
    Files with(String file, String from, String to) {
        String text = texts.get(file);
        if (text == null || !text.contains(from)) {
            throw new AssertionError(file + " does not contain " + from);
        }
        Files changed = new Files(texts);
        changed.texts.put(file, text.replace(from, to));
        return changed;
    }

    Files and(String file, String text) {
        Files more = new Files(texts);
        more.texts.put(file, text);
        return more;
    }

    String text(String file) {
        return texts.get(file);
    }

    Map<String, String> all() {
        return texts;
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Over the latest version, where the query names no other. */
    Api.Answer deploy(int port, String query) {
        String base = query.contains("base=") ? "" : "&base=" + latest(port);
        return Api.as("admin", port).post("/api/models?" + query + base, "application/zip", packed());
    }

    /** A task "Equality check" between reply and consideration, whose answer leads on or back to the reply. */
    Files withEqualityCheck() {
        String model = "processes/follow-up.bpmn";
        return with(model, "<bpmn:incoming>toDeclined</bpmn:incoming>", "<bpmn:incoming>isFair</bpmn:incoming>")
                .with(
                        model,
                        "<bpmn:incoming>toRespond</bpmn:incoming>",
                        "<bpmn:incoming>toRespond</bpmn:incoming>\n      <bpmn:incoming>isUnfair</bpmn:incoming>")
                .with(
                        model,
                        "<bpmn:sequenceFlow id=\"toDeclined\" sourceRef=\"respond\" targetRef=\"declined\" />",
                        """
                        <bpmn:userTask id="equalityCheck" name="Equality check" camunda:formRef="equality" camunda:formRefBinding="deployment" camunda:candidateGroups="officer" camunda:dueDate="P7D">
                          <bpmn:incoming>toDeclined</bpmn:incoming>
                          <bpmn:outgoing>toFair</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:exclusiveGateway id="fairOrNot" name="Fair to everybody?" default="isUnfair">
                          <bpmn:incoming>toFair</bpmn:incoming>
                          <bpmn:outgoing>isFair</bpmn:outgoing>
                          <bpmn:outgoing>isUnfair</bpmn:outgoing>
                        </bpmn:exclusiveGateway>
                        <bpmn:sequenceFlow id="toDeclined" sourceRef="respond" targetRef="equalityCheck" />
                        <bpmn:sequenceFlow id="toFair" sourceRef="equalityCheck" targetRef="fairOrNot" />
                        <bpmn:sequenceFlow id="isUnfair" name="no" sourceRef="fairOrNot" targetRef="respond" />
                        <bpmn:sequenceFlow id="isFair" name="yes" sourceRef="fairOrNot" targetRef="declined">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${fair == 'YES'}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        """)
                .with(
                        model,
                        "</bpmndi:BPMNPlane>",
                        """
                        <bpmndi:BPMNShape bpmnElement="equalityCheck"><dc:Bounds x="480" y="200" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNShape bpmnElement="fairOrNot"><dc:Bounds x="600" y="215" width="50" height="50" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNEdge bpmnElement="toFair"><di:waypoint x="580" y="240" /><di:waypoint x="600" y="240" /></bpmndi:BPMNEdge>
                        <bpmndi:BPMNEdge bpmnElement="isUnfair"><di:waypoint x="600" y="240" /><di:waypoint x="580" y="180" /></bpmndi:BPMNEdge>
                        <bpmndi:BPMNEdge bpmnElement="isFair"><di:waypoint x="650" y="240" /><di:waypoint x="680" y="180" /></bpmndi:BPMNEdge>
                        </bpmndi:BPMNPlane>""")
                .and(
                        "forms/equality.form",
                        """
                        {"id": "equality", "type": "default", "components": [
                          {"type": "radio", "key": "fair", "label": "Is the reply fair to everybody?", "validate": {"required": true},
                           "properties": {"routingFact": "true"},
                           "values": [{"label": "Yes, it is", "value": "YES"}, {"label": "No", "value": "NO"}]},
                          {"type": "textarea", "key": "groups", "label": "Which groups were thought of?"}]}""");
    }
}
