package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import tools.jackson.databind.JsonNode;

/** A recommendation on its way by the API. */
public final class Journey {
    static final String SCRUTINY = "00000000-0000-4000-8000-000000000001";
    static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    private final int port;
    private final String slug;
    private final String wording;

    private Journey(int port, String slug, String wording) {
        this.port = port;
        this.slug = slug;
        this.wording = wording;
    }

    /** Registers a recommendation of the children's panel with this wording and something that makes it unique. */
    public static Journey begin(int port, String words) {
        String wording = words + " " + UUID.randomUUID();
        Api.Answer made = Api.as("scrutiny", port).post("/api/recommendations", register(port, wording));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Journey(port, made.at("/slug"), wording);
    }

    public static Journey begin(int port) {
        return begin(port, "That it is fair.");
    }

    /** One that somebody else has registered. */
    public static Journey of(int port, String slug) {
        return new Journey(port, slug, "");
    }

    static Map<String, Object> register(int port, String wording) {
        String meeting =
                Api.as("scrutiny", port).get("/api/meetings?panel=children").at("/0/id");
        return Map.of("meeting", meeting, "item", "Journeys", "kind", "RECOMMENDATION", "wording", wording);
    }

    public String slug() {
        return slug;
    }

    String wording() {
        return wording;
    }

    public Api.Answer recommendation() {
        return Api.as("auditor", port).get("/api/recommendations/" + slug);
    }

    public String reference() {
        return at("/reference");
    }

    public String id() {
        return recommendation().at("/id");
    }

    /** The open task of this kind; it must be there. */
    public String task(String key) {
        return tasks().stream()
                .filter(task -> task.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No task " + key + " in " + recommendation().text()))
                .path("id")
                .asString();
    }

    /** The keys of its open tasks. */
    public List<String> waitsAt() {
        return tasks().stream().map(task -> task.path("key").asString()).toList();
    }

    private List<JsonNode> tasks() {
        return Api.as("auditor", port).every("/api/tasks?view=all&limit=200&q=" + slug, "items").stream()
                .filter(task -> task.path("slug").asString().equals(slug))
                .toList();
    }

    public Api.Answer answer(String user, String key, Map<String, ?> answers) {
        return complete(user, task(key), answers);
    }

    public Api.Answer complete(String user, String task, Map<String, ?> answers) {
        return Api.as(user, port).post("/api/tasks/" + task + "/completion", answers);
    }

    public Journey done(String user, String key, Map<String, ?> answers) {
        Api.Answer answer = answer(user, key, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }

    static Map<String, Object> assignment() {
        return new HashMap<>(Map.of(
                "service", "learning", "leadOfficer", OFFICER, "route", "LOCAL", "receivedOn", "" + LocalDate.now()));
    }

    public Journey assigned() {
        return done("scrutiny", "assign", assignment());
    }

    /** A reply that accepts what was recommended, with more answers or others. */
    public static Map<String, Object> reply(Map<String, ?> more) {
        Map<String, Object> reply = new HashMap<>(accepted("Everybody is asked."));
        reply.putAll(more);
        return reply;
    }

    /** A reply that accepts what was recommended, to be done in three months. */
    static Map<String, Object> accepted(String action) {
        return Map.of(
                "decision",
                "ACCEPTED",
                "action",
                action,
                "targetDate",
                "" + LocalDate.now().plusMonths(3));
    }

    public Journey replied(String words) {
        return done("officer", "respond", accepted(words));
    }

    /** What is decided outside the tasks. */
    Api.Answer decide(String user, String action, Map<String, ?> answers) {
        return Api.as(user, port).post("/api/recommendations/" + slug + "/do/" + action, answers);
    }

    Journey decided(String user, String action, Map<String, ?> answers) {
        Api.Answer answer = decide(user, action, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }

    Api.Answer timeline() {
        return Api.as("auditor", port).get("/api/recommendations/" + slug + "/timeline");
    }

    Api.Answer inside() {
        return Api.as("auditor", port).get("/api/recommendations/" + slug + "/inside");
    }

    Journey replied(String decision, Map<String, ?> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", decision));
        answers.putAll(more);
        return done("officer", "respond", answers);
    }

    String at(String pointer) {
        return recommendation().at(pointer);
    }

    Journey considered(String view) {
        return done("scrutiny", "consider", Map.of("view", view));
    }

    Journey closed() {
        return done("chair", "approveClosure", Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"));
    }
}
