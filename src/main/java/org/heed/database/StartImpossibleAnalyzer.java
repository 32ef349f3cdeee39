package org.heed.database;

import org.heed.shared.database.StartImpossible;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines, instead of a stack trace, why Heed does not start. */
final class StartImpossibleAnalyzer extends AbstractFailureAnalyzer<StartImpossible> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartImpossible cause) {
        return new FailureAnalysis(cause.what(), cause.action(), cause);
    }
}
