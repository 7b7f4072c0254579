package org.unionhome.workflow.tasklist;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings rights and filters of the Tasklist up to date, after the models are deployed and before the port opens. */
@Component
class TasklistSetup implements SmartLifecycle {

    /** Any number, as long as all nodes use the same: the second node waits for the first one. */
    private static final long LOCK = 7_240_001L;

    private final Grants grants;
    private final TaskFilters filters;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private boolean running;

    TasklistSetup(Grants grants, TaskFilters filters, JdbcClient db, TransactionTemplate transaction) {
        this.grants = grants;
        this.filters = filters;
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        bringUpToDate();
        running = true;
    }

    void bringUpToDate() {
        transaction.executeWithoutResult(status -> {
            db.sql("select true from pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            grants.bringUpToDate();
            filters.bringUpToDate();
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the deployment of the models. */
    @Override
    public int getPhase() {
        return 10;
    }
}
