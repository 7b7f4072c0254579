package org.unionhome.promotion;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.passport.Passports;

/** What is on record about a candidate before the story begins: a star of an earlier cohort, an honour, a level, a post. */
class CandidateRows {

    private final JdbcClient db;

    CandidateRows(JdbcClient db) {
        this.db = db;
    }

    /** A star that ended on this day. */
    CandidateRows star(String person, int level, LocalDate to, boolean revoked) {
        String number = "TM-2019-9" + Math.abs((person + to).hashCode() % 10000);
        db.sql("insert into case_file (number, process, applicant_id, filed_by, unit_code, state, opened_at)"
                        + " values (:number, 'star-nomination', :person, :person, 'TT1', :state, now())")
                .params(Map.of("number", number, "person", person, "state", revoked ? "REVOKED" : "TERM_ENDED"))
                .update();
        db.sql("""
                        insert into star_nomination (case_number, version, state, cohort_number, cohort_ordinal, nominee_id, nominator_id, kind,
                                                     unit_code, branch_code, summary, current_star, total, level, from_day, to_day)
                        values (:number, 0, :state, 'XP-2019-00009', 9, :person, :person, 'SELF', 'TT1', 'TT', '连续三年满产', 0, 88, :level,
                                :from, :to)""")
                .param("number", number)
                .param("state", revoked ? "REVOKED" : "TERM_ENDED")
                .param("person", person)
                .param("level", level)
                .param("from", to.minusYears(1).plusDays(1))
                .param("to", to)
                .update();
        return this;
    }

    CandidateRows honour(String person) {
        db.sql("insert into person_honour (person_id, name, rank, craftsman, awarded_on, awarded_by)"
                        + " values (:person, '市五一劳动奖章', 'CITY', false, date '2024-05-01', '市总工会')")
                .param("person", person)
                .update();
        return this;
    }

    CandidateRows skill(String person) {
        db.sql("insert into person_skill (person_id, trade, level, awarded_on, certificate)"
                        + " values (:person, '制盐工', 'SENIOR', date '2022-06-01', 'GJ-77')")
                .param("person", person)
                .update();
        return this;
    }

    CandidateRows post(String person, Passports passports) {
        passports.appointed(person, "晒盐一班副班长", "TT1", LocalDate.of(2021, 3, 1), null);
        return this;
    }

    /** Leaves no trace for the tests that follow. */
    void remove(String person) {
        db.sql("delete from star_nomination where nominee_id = :person and cohort_number = 'XP-2019-00009'")
                .param("person", person)
                .update();
        db.sql("delete from case_file where applicant_id = :person and number like 'TM-2019-9%'")
                .param("person", person)
                .update();
        for (String table : new String[] {"person_honour", "person_skill", "person_post"}) {
            db.sql("delete from " + table + " where person_id = :person")
                    .param("person", person)
                    .update();
        }
    }
}
