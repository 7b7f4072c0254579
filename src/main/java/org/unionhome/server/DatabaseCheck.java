package org.unionhome.server;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.unionhome.UnionClock;

/** Looks at the database before anything is written: can it be reached, is its version supported, does its clock agree with ours. */
class DatabaseCheck {

    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    private final DataSource dataSource;
    private final String url;

    DatabaseCheck(DataSource dataSource, String url) {
        this.dataSource = dataSource;
        this.url = url;
    }

    void run() {
        if (!TimeZone.getDefault().toZoneId().equals(UnionClock.ZONE)) {
            throw new StartRefusal("wrongTimeZone", TimeZone.getDefault().getID());
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            checkVersion(Integer.parseInt(one(statement, "show server_version_num")) / 10_000);
            checkZone(one(statement, "show timezone"));
        } catch (SQLException | PoolInitializationException e) {
            throw new StartRefusal("databaseUnreachable", e, withoutSecrets(url), reason(e));
        }
    }

    static void checkVersion(int major) {
        if (major < OLDEST || major > NEWEST) {
            String reason = major < OLDEST ? "databaseTooOld" : "databaseTooNew";
            throw new StartRefusal(reason, String.valueOf(major), String.valueOf(OLDEST), String.valueOf(NEWEST));
        }
    }

    private static void checkZone(String zone) {
        if (!zone.equals(UnionClock.ZONE.getId())) {
            throw new StartRefusal("wrongTimeZone", zone);
        }
    }

    /** Parameters of the address may carry a password. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    private static String reason(Exception failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String kind = cause instanceof SQLException ? "" : cause.getClass().getSimpleName() + ": ";
        return (kind + cause.getMessage()).lines().findFirst().orElse("");
    }

    private static String one(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
