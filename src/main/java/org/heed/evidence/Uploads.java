package org.heed.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.evidence.file.EvidenceForm;
import org.heed.evidence.file.Sources;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Takes what is offered, or says what is wrong with it. The virus scanner is asked before the transaction begins. */
@Component
class Uploads {
    private final Sources sources;
    private final EvidenceItems pieces;
    private final StatementChoices choices;

    Uploads(Sources sources, EvidenceItems pieces, StatementChoices choices) {
        this.sources = sources;
        this.pieces = pieces;
        this.choices = choices;
    }

    /** The piece that was kept, or what is wrong by field. */
    record Taken(@Nullable EvidenceItem piece, Map<String, MessageSourceResolvable> wrong) {}

    Taken add(RegisterEntry about, EvidenceForm offered, User by) {
        List<StatementChoices.Said> said = choices.of(about, by).stream()
                .filter(choice -> choice.value().equals(offered.about()))
                .toList();
        Map<String, MessageSourceResolvable> wrong = offered.wrong();
        if (!offered.about().isEmpty() && said.isEmpty()) {
            wrong.put("about", new BadRequest("evidence.error.about"));
        }
        Sources.Looked looked = look(about, offered, wrong, by);
        if (looked.source() == null || !looked.wrong().isEmpty()) {
            return new Taken(null, looked.wrong());
        }
        String saidOf = said.isEmpty() ? null : said.get(0).label();
        try {
            return new Taken(pieces.add(about.id(), offered, saidOf, looked.source(), by), Map.of());
        } catch (BadRequest tooMuch) {
            return new Taken(null, Map.of("file", tooMuch));
        }
    }

    Map<String, MessageSourceResolvable> addVersion(
            RegisterEntry about, EvidenceItem piece, EvidenceForm offered, User by) {
        Sources.Looked looked = look(about, offered, new LinkedHashMap<>(), by);
        if (looked.wrong().isEmpty() && looked.source() != null) {
            try {
                pieces.addVersion(piece, looked.source(), by);
            } catch (BadRequest tooMuch) {
                return Map.of("file", tooMuch);
            }
        }
        return looked.wrong();
    }

    private Sources.Looked look(
            RegisterEntry about, EvidenceForm offered, Map<String, MessageSourceResolvable> wrong, User by) {
        Sources.Looked looked = sources.look(offered, wrong);
        if (looked.infected() != null) {
            pieces.refused(about.id(), looked.infected(), by);
        }
        return looked;
    }
}
