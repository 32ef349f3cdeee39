package org.heed.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.heed.CountedText;
import org.heed.Growth;
import org.junit.jupiter.api.Test;

/** What the Modeler writes for itself goes, by its namespace and wherever it stands; all else stays as it was written. */
class ModelerMarksTest {
    private static final String BPMN = "xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'";
    private static final String COLOURS = " xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\"";

    private static String plain(String text) {
        return ModelerMarks.without(ModelFile.of("a.bpmn", text)).text();
    }

    @Test
    void marksGoAndAllElseStays() {
        assertThat(plain("<?xml version=\"1.0\"?>\n<definitions " + BPMN + COLOURS
                        + " xmlns:modeler='http://camunda.org/schema/modeler/1.0' modeler:executionPlatform='7'>\n"
                        + "  <!-- bioc:fill=\"#fff\" --><task id=\"a\"\n"
                        + "  bioc:fill='#fff' name=\"Ask &#10; > bioc:fill='x'\"/>\n"
                        + "</definitions>"))
                .isEqualTo("<?xml version=\"1.0\"?>\n<definitions " + BPMN
                        + ">\n"
                        + "  <!-- bioc:fill=\"#fff\" --><task id=\"a\" name=\"Ask &#10; > bioc:fill='x'\"/>\n"
                        + "</definitions>");
    }

    @Test
    void aPrefixMeansWhatItIsDeclaredToMeanWhereItStands() {
        String own = "<definitions " + BPMN + "><task xmlns:bioc=\"urn:other\" bioc:fill=\"1\"/></definitions>";
        assertThat(plain(own)).isEqualTo(own);
        assertThat(plain("<definitions " + BPMN
                        + " xmlns:c=\"http://camunda.org/schema/1.0/bpmn\"><process"
                        + " c:historyTimeToLive=\"P1D\" c:x=\"1\"/></definitions>"))
                .isEqualTo("<definitions " + BPMN
                        + " xmlns:c=\"http://camunda.org/schema/1.0/bpmn\"><process c:x=\"1\"/></definitions>");
    }

    /** Neither comments nor words nor instructions are tags, whatever stands in them. */
    @Test
    void onlyTagsHaveMarks() {
        for (String words : List.of(
                "<!-- <task bioc:fill='1'> - -> -->",
                "<![CDATA[<task bioc:fill='1'> ]> ]]>",
                "<?x <task bioc:fill='1'> ?>",
                "</a ><a>a > b</a><a>")) {
            String before = "<definitions " + BPMN + COLOURS + "><a>" + words + "</a><task";
            assertThat(plain(before + " bioc:fill='2'/></definitions>"))
                    .isEqualTo(before.replace(COLOURS, "") + "/></definitions>");
        }
    }

    /** It is refused afterwards, under its own name. */
    @Test
    void anElementOfTheirsStays() {
        String text = "<definitions " + BPMN + COLOURS + "><bioc:x/></definitions>";
        assertThat(plain(text)).isEqualTo(text);
    }

    @Test
    void whatIsNoXmlStaysAsItIs() {
        for (String text : List.of(
                "<definitions",
                "",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a" + COLOURS + "/>",
                "<a b='1' b='2'" + COLOURS + "/>")) {
            assertThat(plain(text)).isEqualTo(text);
        }
    }

    @Test
    void readingGrowsWithTheFile() {
        Growth.of(5000, many -> reads("<definitions" + " ".repeat(many) + BPMN + "/>"));
        Growth.of(5000, many -> reads("<definitions " + BPMN + "><task/>" + " \n".repeat(many) + "</definitions>"));
        Growth.of(
                1000,
                many -> reads("<definitions " + BPMN + COLOURS + ">"
                        + "<task bioc:fill=\"#fff\" bioc:stroke='#000'/>".repeat(many) + "</definitions>"));
        Growth.of(
                1000,
                many -> reads(
                        "<definitions " + BPMN + ">" + ("<task" + COLOURS + "/>").repeat(many) + "</definitions>"));
        Growth.ofBytes(1000, many -> {
            String text = "<definitions " + BPMN + ">" + ("<task" + COLOURS + " bioc:fill=''/>").repeat(many)
                    + "</definitions>";
            return () -> plain(text);
        });
    }

    private static long reads(String text) {
        CountedText counted = new CountedText(text);
        try {
            ModelerMarks.without(counted);
        } catch (XMLStreamException notXml) {
            throw new AssertionError(notXml);
        }
        return counted.reads();
    }
}
