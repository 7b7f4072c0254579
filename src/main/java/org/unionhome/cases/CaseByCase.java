package org.unionhome.cases;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same for each of several cases, for watches that look at the clock: each case is its own transaction and is locked
 * first, so that two nodes never do a thing twice, and one that fails is logged and holds up no other.
 */
@Component
public class CaseByCase {

    private static final Logger log = LoggerFactory.getLogger(CaseByCase.class);

    private final Cases cases;
    private final TransactionTemplate transaction;

    CaseByCase(Cases cases, TransactionTemplate transaction) {
        this.cases = cases;
        this.transaction = transaction;
    }

    public void each(List<String> caseNumbers, Consumer<String> look) {
        caseNumbers.forEach(number -> apart(number, look));
    }

    private void apart(String caseNumber, Consumer<String> look) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(caseNumber);
                look.accept(caseNumber);
            });
        } catch (RuntimeException e) {
            log.error("Case {} could not be looked at", caseNumber, e);
        }
    }
}
