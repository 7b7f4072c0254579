package org.unionhome.server;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database: embedded or configured, checked, migrated before the engine, indexed after the engine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnionHomeProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    EmbeddedDatabase embeddedDatabase(UnionHomeProperties properties) {
        return EmbeddedDatabase.start(properties);
    }

    /** From this Spring Boot makes the connection pool; the pool depends on the database and is closed before it. */
    @Bean
    @Conditional(NoDatabaseConfigured.class)
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedConnectionDetails(database);
    }

    @Bean
    DemoMode demoMode(Environment environment) {
        return new DemoMode(DemoMode.in(environment));
    }

    @Bean
    DatabaseCheck databaseCheck(DataSource dataSource, Environment environment) {
        return new DatabaseCheck(dataSource, environment.getProperty("spring.datasource.url", ""));
    }

    @Bean
    Migrations migrations(DataSource dataSource, ResourcePatternResolver resources, DatabaseCheck check) {
        check.run();
        return new Migrations(dataSource, resources);
    }

    @Bean
    @DependsOn(EngineAfterMigrations.ENGINE)
    EngineTableMigrations engineTableMigrations(DataSource dataSource) {
        return new EngineTableMigrations(dataSource);
    }

    @Bean
    @Conditional(RealUnion.class)
    FirstAdministrator firstAdministrator(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            PasswordEncoder passwords,
            Environment environment) {
        String password = environment.getProperty("unionhome.admin-password");
        return new FirstAdministrator(database, new TransactionTemplate(transactions), clock, passwords, password);
    }

    private record EmbeddedConnectionDetails(EmbeddedDatabase database) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return database.username();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String toString() {
            return getJdbcUrl();
        }
    }
}
