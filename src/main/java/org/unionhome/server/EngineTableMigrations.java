package org.unionhome.server;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/** Our indexes on the engine's tables: made after the engine made its tables, and before its job executor looks for work. */
class EngineTableMigrations implements InitializingBean {

    private final DataSource dataSource;

    EngineTableMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        new SchemaPart("classpath:db/workflow", "flyway_workflow").migrate(dataSource);
    }
}
