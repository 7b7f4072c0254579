package org.unionhome.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.cases.LedgerProof;

/** Lives the demo history of each process once, on a database that has none of its cases yet. */
@Component
public class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final int STEP = 10;

    private final List<DemoHistory> histories;
    private final TimeMachine time;
    private final JdbcClient db;
    private final LedgerProof proof;

    DemoLoader(List<DemoHistory> histories, TimeMachine time, JdbcClient db, LedgerProof proof) {
        this.histories = histories;
        this.time = time;
        this.db = db;
        this.proof = proof;
    }

    /** Loads what is missing; prints how far it is. */
    public void load() {
        histories.stream().filter(history -> !alreadyLived(history.process())).forEach(this::live);
    }

    private boolean alreadyLived(String process) {
        return db.sql("select exists (select 1 from case_file where process = :process)")
                .param("process", process)
                .query(Boolean.class)
                .single();
    }

    private void live(DemoHistory history) {
        Instant began = Instant.now();
        log.info("演示数据 {}:0/{}", history.process(), history.size());
        try {
            history.live(done -> {
                if (done % STEP == 0 || done == history.size()) {
                    log.info("演示数据 {}:{}/{}", history.process(), done, history.size());
                }
            });
        } finally {
            time.backToNow();
        }
        proof.seal();
        log.info(
                "演示数据 {} 就绪,用时 {} 秒",
                history.process(),
                Duration.between(began, Instant.now()).toSeconds());
    }
}
