package org.heed.process.version;

import java.util.Set;

/** Names that an expression or a decision table takes for something of its own, whatever a fact of that name says. */
final class ReservedNames {
    private ReservedNames() {}

    static final Set<String> ALL = Set.of(
            // what the engine resolves before it looks for a fact
            "execution",
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId",
            // words of the language of expressions
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof",
            // words of the language of decision tables
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "function",
            "external",
            "cellInput");
}
