package org.unionhome.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns a refused start into its sentence: first Chinese, then English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalAnalyzer extends AbstractFailureAnalyzer<StartRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefusal refusal) {
        String key = "server.refusal." + refusal.reason();
        return new FailureAnalysis(ServerTexts.inBothLanguages(key, refusal.arguments()), null, refusal);
    }
}
