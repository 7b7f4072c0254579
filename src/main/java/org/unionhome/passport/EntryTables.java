package org.unionhome.passport;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of skill, honours and training. */
@Component
class EntryTables {

    private final JdbcClient db;

    EntryTables(JdbcClient db) {
        this.db = db;
    }

    /** The new row's id; empty when the same entry is there already. */
    Optional<Long> insert(String personId, NewEntry entry) {
        if (entry instanceof NewEntry.NewSkill skill) {
            return skill(personId, skill);
        }
        return entry instanceof NewEntry.NewHonour honour
                ? honour(personId, honour)
                : training(personId, (NewEntry.NewTraining) entry);
    }

    private Optional<Long> skill(String personId, NewEntry.NewSkill skill) {
        return db.sql("insert into person_skill (person_id, trade, level, awarded_on, certificate)"
                        + " values (:person, :trade, :level, :on, :certificate) on conflict do nothing returning id")
                .param("person", personId)
                .param("trade", skill.trade())
                .param("level", skill.level().name())
                .param("on", skill.awardedOn())
                .param("certificate", skill.certificate())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> honour(String personId, NewEntry.NewHonour honour) {
        return db.sql("insert into person_honour (person_id, name, rank, craftsman, awarded_on, awarded_by)"
                        + " values (:person, :name, :rank, :craftsman, :on, :by) on conflict do nothing returning id")
                .param("person", personId)
                .param("name", honour.name())
                .param("rank", honour.rank().name())
                .param("craftsman", honour.craftsman())
                .param("on", honour.awardedOn())
                .param("by", honour.awardedBy())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> training(String personId, NewEntry.NewTraining training) {
        return db.sql(
                        "insert into person_training (person_id, name, kind, from_day, to_day, hours, result)"
                                + " values (:person, :name, :kind, :from, :to, :hours, :result) on conflict do nothing returning id")
                .param("person", personId)
                .param("name", training.name())
                .param("kind", training.type().name())
                .param("from", training.fromDay())
                .param("to", training.toDay())
                .param("hours", training.hours())
                .param("result", training.result())
                .query(Long.class)
                .optional();
    }

    /** Whether the same entry is there. */
    boolean has(String personId, NewEntry entry) {
        if (entry instanceof NewEntry.NewSkill skill) {
            return has(
                    "person_skill",
                    personId,
                    "trade = :a and level = :b",
                    skill.trade(),
                    skill.level().name());
        }
        return entry instanceof NewEntry.NewHonour honour
                ? has("person_honour", personId, "name = :a and awarded_on = :b", honour.name(), honour.awardedOn())
                : isKnown(personId, (NewEntry.NewTraining) entry);
    }

    private boolean isKnown(String personId, NewEntry.NewTraining training) {
        return has("person_training", personId, "name = :a and from_day = :b", training.name(), training.fromDay());
    }

    private boolean has(String table, String personId, String same, Object a, Object b) {
        return db.sql("select exists (select 1 from " + table + " where person_id = :person and " + same + ")")
                .param("person", personId)
                .param("a", a)
                .param("b", b)
                .query(Boolean.class)
                .single();
    }

    /** Whether such a row was there. */
    boolean delete(EntryKind kind, String personId, long id) {
        return db.sql("delete from person_" + kind.word() + " where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", personId)
                        .update()
                == 1;
    }
}
