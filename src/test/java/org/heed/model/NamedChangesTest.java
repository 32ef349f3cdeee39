package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heed.model.Difference.Change;
import org.heed.model.Difference.Kind;
import org.heed.model.source.ModelFile;
import org.junit.jupiter.api.Test;

/** A change is told by the name of what changed: a step, a row of a table, a question of a form. */
class NamedChangesTest {
    private static final String MODEL =
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p' name='All'>"
                    + "<task id='a' name='Ask'><documentation>Why</documentation><incoming>f</incoming></task><task id='b'/></process></definitions>";
    private static final String TABLE =
            "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='d' name='When?'>"
                    + "<decisionTable id='t' hitPolicy='FIRST'><input id='i' label='Grade'><inputExpression><text>grade</text></inputExpression></input>"
                    + "<rule id='r'><description> Always </description><outputEntry><text>1</text></outputEntry></rule><rule id='s'/>"
                    + "</decisionTable></decision></definitions>";
    private static final String FORM =
            "{\"id\": \"f\", \"components\": [{\"key\": \"a\", \"label\": \"Why?\"}, {\"key\": \"b\", \"dateLabel\": \"When?\"},"
                    + " {\"id\": \"c\", \"type\": \"text\"}, {\"type\": \"text\"}]}";

    private static List<Change> changes(String file, String before, String after) {
        return Difference.between(List.of(ModelFile.of(file, before)), List.of(ModelFile.of(file, after)))
                .changes();
    }

    private static Change change(String file, String before, String after) {
        List<Change> changes = changes(file, before, after);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void filesComeAndGo() {
        ModelFile a = ModelFile.of("a.bpmn", MODEL);
        ModelFile b = ModelFile.of("b.form", FORM);
        assertThat(Difference.between(List.of(a), List.of(b)).changes())
                .containsExactly(
                        new Change("a.bpmn", "", "a.bpmn", Kind.REMOVED, "", ""),
                        new Change("b.form", "", "b.form", Kind.ADDED, "", ""));
        assertThat(Difference.between(List.of(a, b), List.of(b, a)).none()).isTrue();
        assertThat(Difference.between(List.of(a), List.of(b)).none()).isFalse();
    }

    @Test
    void stepsComeAndGoAndChange() {
        assertThat(change("a.bpmn", MODEL, MODEL.replace("<task id='b'/>", "<task id='b'/><task id='c' name='Tell'/>")))
                .isEqualTo(new Change("a.bpmn", "c", "Tell", Kind.ADDED, "", "name: Tell"));
        assertThat(change("a.bpmn", MODEL, MODEL.replace("<task id='b'/>", "")))
                .isEqualTo(new Change("a.bpmn", "b", "b", Kind.REMOVED, "", ""));
        assertThat(change("a.bpmn", MODEL, MODEL.replace("'Ask'", "'Ask them'")))
                .isEqualTo(new Change(
                        "a.bpmn",
                        "a",
                        "Ask them",
                        Kind.CHANGED,
                        "name: Ask\ndocumentation: Why",
                        "name: Ask them\ndocumentation: Why"));
        assertThat(change("a.bpmn", MODEL, MODEL.replace("'All'", "'More'")).was())
                .isEqualTo("name: All");
    }

    @Test
    void howAProgramWritesIsNoChange() {
        assertThat(changes("a.bpmn", MODEL, MODEL.replace("id='a' name='Ask'", "name=\"Ask\"  id=\"a\"")))
                .isEmpty();
        assertThat(changes("a.bpmn", MODEL, MODEL.replace(">Why<", ">\n  Why\n<")))
                .isEmpty();
        assertThat(changes("a.bpmn", MODEL, MODEL.replace("<incoming>f</incoming>", "<outgoing>g</outgoing>")))
                .isEmpty();
        assertThat(changes("a.bpmn", MODEL, MODEL.replace("<task id='b'/>", "<task xmlns:x='urn:x' id='b'/>")))
                .isEmpty();
    }

    @Test
    void onlyStepsOfAModelAreMarkedInItsDiagram() {
        Difference difference = Difference.between(
                List.of(ModelFile.of("a.bpmn", MODEL), ModelFile.of("t.dmn", TABLE), ModelFile.of("gone.bpmn", MODEL)),
                List.of(
                        ModelFile.of("a.bpmn", MODEL.replace("'Ask'", "'Tell'").replace("<task id='b'/>", "")),
                        ModelFile.of("t.dmn", TABLE.replace(">1<", ">2<"))));
        assertThat(difference.elements(Kind.CHANGED)).containsExactly("a");
        assertThat(difference.elements(Kind.REMOVED)).containsExactly("b");
        assertThat(difference.elements(Kind.ADDED)).isEmpty();
    }

    @Test
    void rowsOfATableHaveTheirDescriptions() {
        assertThat(change("t.dmn", TABLE, TABLE.replace(">1<", ">2<")))
                .isEqualTo(new Change(
                        "t.dmn",
                        "r",
                        "Always",
                        Kind.CHANGED,
                        "description: Always\ntext: 1",
                        "description: Always\ntext: 2"));
        assertThat(change("t.dmn", TABLE, TABLE.replace("'FIRST'", "'UNIQUE'")).element())
                .as("a table is told by its own settings")
                .isEqualTo("t");
    }

    @Test
    void questionsHaveTheirLabelsAndTheirPlaces() {
        assertThat(change("f.form", FORM, FORM.replace("Why?", "Why not?")))
                .satisfies(change -> assertThat(change.element()).isEqualTo("a"))
                .satisfies(change -> assertThat(change.name()).isEqualTo("Why not?"))
                .satisfies(change -> assertThat(change.was()).contains("Why?"));
        assertThat(changes("f.form", FORM, FORM.replace("\"key\": \"a\", \"label\"", "\"key\": \"x\", \"label\"")))
                .extracting(Change::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
        String turned =
                "{\"components\": [{\"key\": \"b\", \"dateLabel\": \"When?\"}, {\"key\": \"a\", \"label\": \"Why?\"},"
                        + " {\"id\": \"c\", \"type\": \"text\"}, {\"type\": \"text\"}]}";
        assertThat(changes("f.form", FORM, turned)).extracting(Change::kind).containsExactly(Kind.MOVED, Kind.MOVED);
    }

    @Test
    void whatCannotBeReadIsOnePart() {
        assertThat(change("a.bpmn", "<broken", MODEL.substring(0, 20)))
                .isEqualTo(new Change("a.bpmn", "file", "a.bpmn", Kind.CHANGED, "<broken", MODEL.substring(0, 20)));
        assertThat(change("f.form", "{", "[").name()).isEqualTo("f.form");
    }

    @Test
    void everyPartHasAName() {
        assertThat(ElementNames.of(ModelFile.of("a.bpmn", MODEL))).isEqualTo(Map.of("p", "All", "a", "Ask", "b", "b"));
        assertThat(ElementNames.of(ModelFile.of("t.dmn", TABLE)))
                .isEqualTo(Map.of("d", "When?", "t", "t", "i", "Grade", "r", "Always", "s", "s"));
        assertThat(ElementNames.of(ModelFile.of("f.form", FORM)))
                .isEqualTo(Map.of("a", "Why?", "b", "When?", "c", "c", "3", "3"));
    }

    /** As the product's own sources lie, and without a time that would make each archive another. */
    @Test
    void anArchiveHasItsFoldersAndNoTime() throws IOException {
        byte[] archive = Bundle.write(List.of(ModelFile.of("a.bpmn", MODEL), ModelFile.of("f.form", FORM)));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTime()).isZero();
            }
        }
        assertThat(names).containsExactly("processes/a.bpmn", "forms/f.form");
    }

    @Test
    void theSameFilesHaveTheSameFingerprint() {
        List<ModelFile> files = List.of(ModelFile.of("a.bpmn", MODEL), ModelFile.of("f.form", FORM));
        assertThat(Bundle.fingerprint(files)).hasSize(64).isEqualTo(Bundle.fingerprint(new ArrayList<>(files)));
        assertThat(Bundle.fingerprint(files)).isNotEqualTo(Bundle.fingerprint(files.subList(0, 1)));
        assertThat(Bundle.read(Bundle.write(files)).files())
                .extracting(ModelFile::name, ModelFile::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.bpmn", MODEL),
                        org.assertj.core.groups.Tuple.tuple("f.form", FORM));
    }
}
