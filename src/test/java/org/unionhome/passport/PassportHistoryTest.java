package org.unionhome.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** The papers of the demo union add up to what the union published of its workers' skill. */
@UnionHomeTest
class PassportHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 7, 31);

    @Autowired
    List<DemoHistory> histories;

    @Autowired
    SkillCounts skills;

    @Autowired
    JdbcClient db;

    /** Rolled back at the end, for the passports of other tests. */
    @Test
    @Transactional
    void asManyStandOnEachLevelAsWasPublished() {
        DemoHistory history = histories.get(0);
        assertThat(history.process()).as("lived first").isEqualTo("passport");
        history.live(done -> {});

        Map<SkillLevel, Long> counts = skills.of("GX", DAY);
        assertThat(counts.get(SkillLevel.SENIOR)).isEqualTo(Figures.of("seniorWorkers"));
        assertThat(counts.get(SkillLevel.INTERMEDIATE)).isEqualTo(Figures.of("intermediateWorkers"));
        assertThat(counts.get(SkillLevel.TECHNICIAN)).isEqualTo(Figures.of("technicians"));
        assertThat(skills.craftsmen("GX", DAY)).isEqualTo(Figures.of("craftsmen"));
        assertThat(courses("CLASS")).isEqualTo(Figures.of("trainingClasses"));
        assertThat(courses("PRACTICE")).isEqualTo(Figures.of("practicalCourses"));
        assertThat(courses("CONTEST")).isEqualTo(Figures.of("skillsContests"));
        assertThat(count("select count(*) from person_training where kind = 'PRACTICE' and from_day <= :day"))
                .isEqualTo(Figures.of("practicalAttendances"));
        nobodyReachedALevelBeforeTheTimeForIt();
    }

    private void nobodyReachedALevelBeforeTheTimeForIt() {
        assertThat(count("select count(*) from person_skill s join person p on p.id = s.person_id"
                        + " where :day is not null and s.awarded_on < p.hired_on + interval '12 months'"))
                .isZero();
        assertThat(count("""
                        select count(*) from person_skill s join person_skill b using (person_id)
                        where :day is not null and (b.level, s.level) in (('JUNIOR', 'INTERMEDIATE'), ('INTERMEDIATE', 'SENIOR'))
                        and s.awarded_on < b.awarded_on + interval '36 months'""")).isZero();
    }

    private long courses(String kind) {
        return count("select count(distinct (name, from_day)) from person_training where kind = '" + kind
                + "' and from_day <= :day");
    }

    private long count(String question) {
        return db.sql(question).param("day", DAY).query(Long.class).single();
    }
}
