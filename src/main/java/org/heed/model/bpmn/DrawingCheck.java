package org.heed.model.bpmn;

import java.util.HashSet;
import java.util.Set;
import org.heed.model.flow.ModelGraph;
import org.heed.model.flow.Notes;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a model does is what its drawing shows: nothing is drawn that is not there, and nothing is there undrawn. */
public final class DrawingCheck {
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";

    private final ModelGraph graph;
    private final Findings findings;
    private final Set<String> drawn = new HashSet<>();

    public DrawingCheck(ModelGraph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    public void run(Document model) {
        visit(model.getDocumentElement());
        graph.nodes().keySet().forEach(this::require);
        graph.flows().forEach(flow -> require(flow.id()));
        Notes notes = new Notes(model);
        notes.check(findings);
        Set<String> known = new HashSet<>(graph.nodes().keySet());
        known.addAll(notes.ids());
        graph.flows().forEach(flow -> known.add(flow.id()));
        if (graph.process() != null) {
            known.add(graph.process().getAttribute("id"));
        }
        drawn.stream().filter(id -> !known.contains(id)).forEach(id -> findings.problem(id, "model.drawnOnly"));
    }

    private void visit(Element element) {
        String of = element.getAttribute("bpmnElement");
        if (DRAWING.equals(element.getNamespaceURI()) && !of.isEmpty() && !drawn.add(of)) {
            findings.problem(of, "model.drawnTwice");
        }
        SafeXml.children(element).forEach(this::visit);
    }

    private void require(String id) {
        if (!drawn.contains(id)) {
            findings.problem(id, "model.notDrawn");
        }
    }
}
