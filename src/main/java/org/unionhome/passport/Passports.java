package org.unionhome.passport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a person's way up; and the two things that a process may write into it: a post given, a post given back. */
@Service
public class Passports {

    private final JdbcClient db;

    public Passports(JdbcClient db) {
        this.db = db;
    }

    /** The highest level that the person held on a day. */
    public Optional<SkillLevel> skill(String personId, LocalDate on) {
        return db
                .sql("select level from person_skill where person_id = :person and awarded_on <= :on")
                .param("person", personId)
                .param("on", on)
                .query((row, i) -> SkillLevel.valueOf(row.getString(1)))
                .list()
                .stream()
                .max(SkillLevel::compareTo);
    }

    /** The highest level of all trades; of two the same, the one reached first. */
    public Optional<Skill> highest(String personId) {
        return skills(personId).stream()
                .max(Comparator.comparing(Skill::level).thenComparing(Skill::awardedOn, Comparator.reverseOrder()));
    }

    /** Newest first. */
    public List<Skill> skills(String personId) {
        return db.sql("select id, trade, level, awarded_on, certificate from person_skill where person_id = :person"
                        + " order by awarded_on desc, id desc")
                .param("person", personId)
                .query(Skill.class)
                .list();
    }

    /** Newest first. */
    public List<Honour> honours(String personId) {
        return db.sql("select id, name, rank, craftsman, awarded_on, awarded_by from person_honour"
                        + " where person_id = :person order by awarded_on desc, id desc")
                .param("person", personId)
                .query(Honour.class)
                .list();
    }

    /** Newest first. */
    public List<Training> trainings(String personId) {
        return db.sql("select id, name, kind, from_day, to_day, hours, result from person_training"
                        + " where person_id = :person order by from_day desc, id desc")
                .param("person", personId)
                .query(Training.class)
                .list();
    }

    /** Newest first; the first one is held now if it has no last day. */
    public List<Post> posts(String personId) {
        return db.sql("select id, post, unit_code, from_day, to_day, source_case from person_post"
                        + " where person_id = :person order by from_day desc, id desc")
                .param("person", personId)
                .query(Post.class)
                .list();
    }

    /** The person holds a post from this day on; the one before ends. Told twice for one case, it counts once. */
    @Transactional
    public void appointed(String personId, String post, String unitCode, LocalDate from, String caseNumber) {
        boolean told = caseNumber != null
                && db.sql("select exists (select 1 from person_post where source_case = :case)")
                        .param("case", caseNumber)
                        .query(Boolean.class)
                        .single();
        if (!told) {
            end(personId, from);
            insert(personId, post, unitCode, from, caseNumber);
        }
    }

    /** The post that this case gave was taken back: the person holds the post before it again, if there was one. Told twice, it counts once. */
    @Transactional
    public void returned(String personId, String caseNumber, LocalDate on) {
        List<Post> posts = posts(personId);
        long ofCase = posts.stream()
                .filter(post -> caseNumber.equals(post.sourceCase()))
                .count();
        boolean holdsIt = ofCase == 1
                && posts.get(0).toDay() == null
                && caseNumber.equals(posts.get(0).sourceCase());
        if (holdsIt) {
            end(personId, on);
            posts.stream()
                    .skip(1)
                    .findFirst()
                    .ifPresent(before -> insert(personId, before.post(), before.unitCode(), on, caseNumber));
        }
    }

    private void end(String personId, LocalDate before) {
        db.sql("update person_post set to_day = greatest(from_day, :last) where person_id = :person and to_day is null")
                .param("last", before.minusDays(1))
                .param("person", personId)
                .update();
    }

    private void insert(String personId, String post, String unitCode, LocalDate from, String caseNumber) {
        db.sql("insert into person_post (person_id, post, unit_code, from_day, source_case)"
                        + " values (:person, :post, :unit, :from, :case)")
                .param("person", personId)
                .param("post", post)
                .param("unit", unitCode)
                .param("from", from)
                .param("case", caseNumber)
                .update();
    }
}
