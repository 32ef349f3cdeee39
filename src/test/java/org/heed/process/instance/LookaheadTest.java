package org.heed.process.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.junit.jupiter.api.Test;

/** What follows a step, past gateways, letters and loops. */
class LookaheadTest {
    private static Ahead from(String step, String... elements) {
        return new Lookahead(Outline.of(ModelFile.of(
                        "m.bpmn",
                        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p'>"
                                + String.join("", elements) + "</process></definitions>")))
                .from(step);
    }

    private static String element(String kind, String id, String... more) {
        return "<" + kind + " id='" + id + "' name='" + id + "?' " + String.join(" ", more) + "/>";
    }

    private static String flow(String from, String to, String name) {
        return "<sequenceFlow id='" + from + to + "' name='" + name + "' sourceRef='" + from + "' targetRef='" + to
                + "'/>";
    }

    @Test
    void choicesInsideChoicesAreSaidTogether() {
        Ahead ahead = from(
                "a",
                element("userTask", "a"),
                element("exclusiveGateway", "g"),
                element("exclusiveGateway", "h"),
                element("userTask", "b"),
                element("endEvent", "e"),
                flow("a", "g", ""),
                flow("g", "b", "yes"),
                flow("g", "h", "no"),
                flow("h", "e", "never"),
                flow("h", "a", "again"));
        assertThat(ahead.question()).isEqualTo("g?");
        assertThat(ahead.ways()).extracting(Ahead.Way::answer).containsExactly("yes", "no; h? never", "no; h? again");
        assertThat(ahead.after()).isNull();
    }

    @Test
    void aLetterIsNoWayOnAndATimerIsSaidApart() {
        Ahead ahead = from(
                "a",
                element("userTask", "a"),
                element("boundaryEvent", "late", "attachedToRef='a'"),
                element("parallelGateway", "both"),
                element("serviceTask", "letter"),
                element("endEvent", "told"),
                element("userTask", "b"),
                element("userTask", "c"),
                flow("a", "both", ""),
                flow("both", "letter", ""),
                flow("letter", "told", ""),
                flow("both", "b", ""),
                flow("late", "c", ""),
                flow("b", "c", ""));
        assertThat(ahead.choice()).isFalse();
        assertThat(ahead.ways()).singleElement().satisfies(way -> assertThat(way.stops())
                .extracting(Ahead.Stop::name)
                .containsExactly("b?"));
        assertThat(ahead.timers()).extracting(Ahead.Way::answer).containsExactly("late?");
        assertThat(ahead.after()).isNotNull();
    }

    @Test
    void aModelWithoutTheStepHasNothingAhead() {
        assertThat(from("gone", element("userTask", "a")).ways()).isEmpty();
    }
}
