package org.heed.identity.permission;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.jspecify.annotations.Nullable;

/** A case whose words are withheld, as far as it matters who may see them; members are admitted by name where it bears on their scrutiny. */
public record ExemptMatter(CaseScope scope, @Nullable String leadOfficer, Set<String> admitted) {}
