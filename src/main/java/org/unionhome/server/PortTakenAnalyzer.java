package org.unionhome.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says the same as {@link PortCheck} when another program took the port between the check and the opening. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException taken) {
        String sentence = ServerTexts.inBothLanguages("server.refusal.portTaken", String.valueOf(taken.getPort()));
        return new FailureAnalysis(sentence, null, taken);
    }
}
