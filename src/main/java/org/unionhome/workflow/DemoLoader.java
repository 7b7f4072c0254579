package org.unionhome.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.cases.LedgerProof;

/** Lives the demo history of each process once. */
@Component
public class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final int STEP = 10;

    private final List<DemoHistory> histories;
    private final TimeMachine time;
    private final JdbcClient db;
    private final LedgerProof proof;
    private final TransactionTemplate transaction;

    DemoLoader(
            List<DemoHistory> histories,
            TimeMachine time,
            JdbcClient db,
            LedgerProof proof,
            TransactionTemplate transaction) {
        this.histories = histories;
        this.time = time;
        this.db = db;
        this.proof = proof;
        this.transaction = transaction;
    }

    /** Loads what is missing; prints how far it is. */
    public void load() {
        histories.stream().filter(history -> !lived(history.process())).forEach(this::live);
    }

    private boolean lived(String process) {
        return db.sql("select exists (select 1 from demo_history where process = :process)")
                .param("process", process)
                .query(Boolean.class)
                .single();
    }

    /** One transaction: a history that is interrupted leaves nothing behind, and the next start lives it from the beginning. */
    private void live(DemoHistory history) {
        Instant began = Instant.now();
        log.info("演示数据 {}:0/{}", history.process(), history.size());
        try {
            transaction.executeWithoutResult(status -> {
                history.live(done -> told(history, done));
                db.sql("insert into demo_history (process) values (:process)")
                        .param("process", history.process())
                        .update();
            });
        } finally {
            time.backToNow();
        }
        proof.seal();
        long seconds = Duration.between(began, Instant.now()).toSeconds();
        log.info("演示数据 {} 就绪,用时 {} 秒", history.process(), seconds);
    }

    private static void told(DemoHistory history, int done) {
        if (done % STEP == 0 || done == history.size()) {
            log.info("演示数据 {}:{}/{}", history.process(), done, history.size());
        }
    }
}
