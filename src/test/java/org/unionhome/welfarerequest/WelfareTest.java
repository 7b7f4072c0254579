package org.unionhome.welfarerequest;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.support.CaseDriver;

/** What tests of welfare requests begin with: a Monday, and the steps of a case in the words of the union. */
abstract class WelfareTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    NoticeBoard board;

    WelfareCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new WelfareCases(driver, db, board);
    }

    static Instant midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(UnionClock.ZONE).toInstant();
    }
}
