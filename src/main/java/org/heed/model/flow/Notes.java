package org.heed.model.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Notes on a drawing, and the lines that tie them to what they are about: people read them, and no case passes them. */
public final class Notes {
    /** The elements of a process that are none of its steps. */
    static final Set<String> KINDS = Set.of("textAnnotation", "association");

    private final Set<String> notes = new HashSet<>();
    private final List<Element> lines;

    public Notes(Document model) {
        List<Element> inside = SafeXml.children(model.getDocumentElement()).stream()
                .filter(element -> element.getLocalName().equals("process"))
                .flatMap(process -> SafeXml.children(process).stream())
                .toList();
        inside.stream()
                .filter(element -> element.getLocalName().equals("textAnnotation"))
                .forEach(note -> notes.add(note.getAttribute("id")));
        lines = inside.stream()
                .filter(element -> element.getLocalName().equals("association"))
                .toList();
    }

    /** Between two steps such a line would mean something to the engine. */
    public void check(Findings findings) {
        for (Element line : lines) {
            if (!notes.contains(line.getAttribute("sourceRef")) && !notes.contains(line.getAttribute("targetRef"))) {
                findings.problem(line, "model.association");
            }
        }
    }

    /** What may be drawn besides the process. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>(notes);
        lines.forEach(line -> ids.add(line.getAttribute("id")));
        return ids;
    }
}
