package org.unionhome.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role and the database of the application. The application is no superuser, not even of its own embedded database. */
final class DatabaseOwner {

    static final String NAME = "unionhome";

    private final String url;
    private final String password;

    DatabaseOwner(int port, String password) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.password = password;
    }

    void createIfAbsent() {
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            if (absent(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                // The password is hexadecimal and made by us; a role cannot be created with a bound parameter.
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (absent(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw new StartRefusal("databaseUnreachable", e, url, e.getMessage());
        }
    }

    private static boolean absent(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return !answer.next();
        }
    }
}
