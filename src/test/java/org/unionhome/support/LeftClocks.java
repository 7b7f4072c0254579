package org.unionhome.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Nobody is told any more of the clocks that a test class leaves running. Each look for what is overdue takes in the whole
 * database: later classes would remind of them and escalate them, in every test that moves the clock, and roll it back.
 */
class LeftClocks implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBean(JdbcClient.class)
                .sql("update deadline set reminded_at = coalesce(reminded_at, now()),"
                        + " escalated_at = coalesce(escalated_at, now()) where state = 'RUNNING'")
                .update();
    }
}
