package org.unionhome.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
@Transactional
class RuleSetTest {

    private static final String REPLY = "rule-set-test.law.reply";

    @Autowired
    Rules rules;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Test
    void aJurisdictionWinsFromItsFirstDayOnAndIsSilentBefore() {
        threeLaws();

        assertThat(value("CN-ZJ", "2014-12-31")).isEqualByComparingTo("20");
        assertThat(value("CN-ZJ", "2015-01-01")).isEqualByComparingTo("10");
        assertThat(rules.require(REPLY, set("CN-ZJ", "2015-01-01")).unit()).isEqualTo(Rule.Unit.WORKING_DAYS);
        assertThat(value("CN-QH", "2026-01-01")).isEqualByComparingTo("20");
    }

    @Test
    void theCompanysOwnLawSaysNothingInTheSetOfAnother() {
        threeLaws();

        assertThat(rules.require(REPLY, LocalDate.parse("2026-01-01")).value()).isEqualByComparingTo("15");
        assertThat(value("CN-SH", "2026-01-01")).isEqualByComparingTo("20");
    }

    @Test
    void aNumberThatNobodySaysIsNoRule() {
        insert("CN-ZJ", "2015-01-01", 60, "CALENDAR_DAYS", "READ");

        assertThat(rules.find(REPLY, set("CN", "2026-01-01"))).isEmpty();
        assertThat(rules.find(REPLY, set("CN-ZJ", "2026-01-01")).map(Rule::confidence))
                .contains(Rule.Confidence.READ);
        assertThatThrownBy(() -> rules.require(REPLY, set("CN", "2026-01-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(REPLY);
    }

    @Test
    void aClockRunsByTheLawThatTheCaseBeganWith() {
        threeLaws();
        driver.on(LocalDate.of(2026, 9, 28)); // Monday before National Day

        Instant old = deadlines.startBy("T-1", REPLY, "offer", REPLY, set("CN-ZJ", "2014-12-31"));
        Instant inWorkingDays = deadlines.startBy("T-1", REPLY, "offer", REPLY, set("CN-ZJ", "2026-09-28"));
        Instant ofTheCompany = deadlines.startBy("T-1", REPLY, "offer", REPLY);

        assertThat(old).as("the 18th is a Sunday").isEqualTo(midnightAfter("2026-10-19"));
        assertThat(inWorkingDays).as("the 10th is made up for the holiday").isEqualTo(midnightAfter("2026-10-16"));
        assertThat(ofTheCompany).isEqualTo(midnightAfter("2026-10-13"));
    }

    @Test
    void aTaskTakesTheLawFromTheCaseAndTheUnionsOwnTermAsItIsToday() {
        threeLaws();
        db.sql("insert into rule_parameter (key, effective_from, value, unit) values"
                        + " ('rule-set-test.write.due', '2000-01-01', 3, 'CALENDAR_DAYS'),"
                        + " ('rule-set-test.write.due', '2020-01-01', 5, 'CALENDAR_DAYS')")
                .update();
        driver.on(LocalDate.of(2026, 3, 2));
        Optional<RuleSet> old = Optional.of(set("CN-JS", "2010-01-01"));

        assertThat(task("rule-set-test.write", "rule-set-test.write.due", old)).isEqualTo(midnightAfter("2026-03-09"));
        assertThat(task("rule-set-test.answer", REPLY, old)).isEqualTo(midnightAfter("2026-03-23"));
        assertThat(task("rule-set-test.answer", REPLY, Optional.empty())).isEqualTo(midnightAfter("2026-03-17"));
    }

    private Instant task(String code, String ruleKey, Optional<RuleSet> set) {
        return deadlines.startForTask("T-2", code, code + ruleKey + set, ruleKey, Optional.empty(), set);
    }

    private void threeLaws() {
        insert("CN", "2004-05-01", 20, "CALENDAR_DAYS", "READ");
        insert("CN-ZJ", "2015-01-01", 10, "WORKING_DAYS", "READ");
        insert("CN-JS", "2023-05-01", 15, "CALENDAR_DAYS", "MEMORY");
    }

    private void insert(String jurisdiction, String from, int value, String unit, String confidence) {
        db.sql("insert into rule_parameter (key, jurisdiction, effective_from, value, unit, confidence)"
                        + " values (:key, :jurisdiction, :from, :value, :unit, :confidence)")
                .param("key", REPLY)
                .param("jurisdiction", jurisdiction)
                .param("from", LocalDate.parse(from))
                .param("value", value)
                .param("unit", unit)
                .param("confidence", confidence)
                .update();
    }

    private BigDecimal value(String jurisdiction, String on) {
        return rules.require(REPLY, set(jurisdiction, on)).value();
    }

    private static RuleSet set(String jurisdiction, String on) {
        return new RuleSet(jurisdiction, LocalDate.parse(on));
    }

    private static Instant midnightAfter(String lastDay) {
        return LocalDate.parse(lastDay)
                .plusDays(1)
                .atStartOfDay(UnionClock.ZONE)
                .toInstant();
    }
}
