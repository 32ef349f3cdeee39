package org.heed.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.evidence.file.EvidenceForm;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Somebody adds evidence about what was said last; under a title that is there already, its next version. */
@Component
class EvidenceDemoStep implements DemoStep {
    private final EvidenceAccess evidence;
    private final Uploads uploads;
    private final StatementChoices choices;

    EvidenceDemoStep(EvidenceAccess evidence, Uploads uploads, StatementChoices choices) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.choices = choices;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        RegisterEntry open = evidence.toAdd(about.reference().slug(), by);
        List<StatementChoices.Said> said = choices.of(open, by);
        String file = typed.get("file");
        EvidenceForm offered = new EvidenceForm(
                typed.get("title"),
                typed.get("shows"),
                said.isEmpty() ? null : said.get(said.size() - 1).value(),
                Boolean.valueOf(typed.get("withheld")),
                typed.get("link"),
                file == null ? null : new TypedFile(file, typed.getOrDefault("content", "")));
        Optional<EvidenceItem> before = evidence.items(open, by).stream()
                .filter(piece -> piece.title().equals(offered.title()))
                .findFirst();
        Map<String, MessageSourceResolvable> wrong = before.map(piece -> uploads.addVersion(open, piece, offered, by))
                .orElseGet(() -> uploads.add(open, offered, by).wrong());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Evidence on " + about.reference() + ": " + wrong);
        }
    }
}
