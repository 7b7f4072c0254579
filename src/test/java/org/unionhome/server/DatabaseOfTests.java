package org.unionhome.server;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An embedded database of its own for one test class, as an outside PostgreSQL would be seen. */
final class DatabaseOfTests implements AutoCloseable {

    private final EmbeddedDatabase server = EmbeddedDatabase.start(TestFolders.properties(TestFolders.fresh()));
    private final DriverManagerDataSource dataSource = dataSource(server.jdbcUrl());

    DriverManagerDataSource dataSource() {
        return dataSource;
    }

    DriverManagerDataSource dataSource(String url) {
        return new DriverManagerDataSource(url, server.username(), server.password());
    }

    SingleConnectionDataSource inAnotherZone() {
        SingleConnectionDataSource session =
                new SingleConnectionDataSource(server.jdbcUrl(), server.username(), server.password(), true);
        JdbcClient.create(session).sql("set time zone 'UTC'").update();
        return session;
    }

    JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    void migrate() {
        new Migrations(dataSource, new PathMatchingResourcePatternResolver()).afterPropertiesSet();
    }

    String url() {
        return server.jdbcUrl();
    }

    @Override
    public void close() {
        server.close();
        TestFolders.delete(server.dataFolder());
    }
}
