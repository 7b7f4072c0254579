package org.unionhome.server;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One folder of migrations with its own history table.
 *
 * @param location where the scripts are
 * @param history name of the history table
 */
record SchemaPart(String location, String history) {

    void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(location)
                .table(history)
                // All parts share one schema, so none but the first finds it empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
