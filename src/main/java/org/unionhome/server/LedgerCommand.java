package org.unionhome.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.unionhome.cases.LedgerProof;

/**
 * {@code java -jar union-home.jar --verify-ledger --server.port=0}: recomputes the whole ledger, says "intact" or where it
 * breaks, and ends with exit code 0 or 3. For a nightly check from outside the application.
 */
@Component
class LedgerCommand implements ApplicationRunner {

    static final int BROKEN = 3;

    private static final Logger log = LoggerFactory.getLogger(LedgerCommand.class);

    private final LedgerProof proof;
    private final ApplicationContext context;

    LedgerCommand(LedgerProof proof, ApplicationContext context) {
        this.proof = proof;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (args.containsOption("verify-ledger")) {
            int code = verify();
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    /** @return the exit code */
    int verify() {
        LedgerProof.Result result = proof.verify();
        result.firstBreak()
                .ifPresentOrElse(
                        found -> log.error(
                                "台账不完整 The ledger breaks at {} line {}: {}",
                                found.chain(),
                                found.seq(),
                                found.reason()),
                        () -> log.info(
                                "台账完整 The ledger is intact: {} lines, {} chains, {} seals",
                                result.lines(),
                                result.chains(),
                                result.seals()));
        return result.intact() ? 0 : BROKEN;
    }
}
