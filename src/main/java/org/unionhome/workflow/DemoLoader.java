package org.unionhome.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        for (DemoHistory history : histories) {
            Optional<Boolean> complete = db.sql("select complete from demo_history where process = :process")
                    .param("process", history.process())
                    .query(Boolean.class)
                    .optional();
            if (complete.isEmpty()) {
                live(history);
            } else if (!complete.get()) {
                log.warn(
                        "演示数据 {} 上次未载入完。停止后删除数据目录,再启动即可重新载入。"
                                + " (Demo history interrupted: stop, delete the data folder, start again.)",
                        history.process());
            }
        }
    }

    private void mark(String process, boolean complete) {
        db.sql("insert into demo_history (process, complete) values (:process, :complete)"
                        + " on conflict (process) do update set complete = excluded.complete")
                .param("process", process)
                .param("complete", complete)
                .update();
    }

    private void live(DemoHistory history) {
        Instant began = Instant.now();
        log.info("演示数据 {}:0/{}", history.process(), history.size());
        mark(history.process(), false);
        try {
            history.live(done -> {
                if (done % STEP == 0 || done == history.size()) {
                    log.info("演示数据 {}:{}/{}", history.process(), done, history.size());
                }
            });
        } finally {
            time.backToNow();
        }
        mark(history.process(), true);
        proof.seal();
        log.info(
                "演示数据 {} 就绪,用时 {} 秒",
                history.process(),
                Duration.between(began, Instant.now()).toSeconds());
    }
}
