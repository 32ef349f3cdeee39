package org.heed.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The problems that a check has found in one file. */
public final class Findings {
    private final String file;
    private final List<ModelProblem> problems = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public boolean none() {
        return problems.isEmpty();
    }

    public List<ModelProblem> all() {
        return List.copyOf(problems);
    }

    public void problem(String element, String code, Object... arguments) {
        problems.add(new ModelProblem(file, element, code, arguments));
    }

    /** At the element, or at the nearest around it that has an id. */
    public void problem(Element element, String code, Object... arguments) {
        Element named = element;
        while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        problem(named.getAttribute("id"), code, arguments);
    }
}
