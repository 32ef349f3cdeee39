package org.heed.tracker;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.record.CaseLinks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The cases that hang together with one, as far as the reader may read them. */
@Component
public class LinkedCases {
    private final CaseLinks links;
    private final Register register;

    LinkedCases(CaseLinks links, Register register) {
        this.links = links;
        this.register = register;
    }

    /** A link as it reads from one end. */
    public record Linked(String what, RegisterEntry other, String reason) {}

    List<Linked> of(RegisterEntry about, User reader) {
        List<CaseLink> all = links.of(about.id());
        Map<UUID, RegisterEntry> others =
                register.byId(all.stream().map(link -> otherEnd(link, about)).toList(), reader);
        return all.stream()
                .map(link -> new Linked(
                        link.kind() + (link.caseId().equals(about.id()) ? "" : ".from"),
                        Objects.requireNonNull(others.get(otherEnd(link, about)), "A link has a case at either end"),
                        link.reason()))
                .filter(link -> Permissions.mayRead(reader, link.other().scope())
                        && !link.other().withheld())
                .toList();
    }

    private static UUID otherEnd(CaseLink link, RegisterEntry about) {
        return link.caseId().equals(about.id()) ? link.other() : link.caseId();
    }
}
