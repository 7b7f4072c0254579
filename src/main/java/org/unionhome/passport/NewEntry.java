package org.unionhome.passport;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that is to be written into a passport, already checked. Certificate, giver, hours and result may be null. */
public sealed interface NewEntry {

    EntryKind kind();

    /** A skill level. */
    record NewSkill(String trade, SkillLevel level, LocalDate awardedOn, String certificate) implements NewEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.SKILL;
        }
    }

    /** A title. */
    record NewHonour(String name, Honour.Rank rank, boolean craftsman, LocalDate awardedOn, String awardedBy)
            implements NewEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.HONOUR;
        }
    }

    /** A course or contest. */
    record NewTraining(
            String name, Training.Kind type, LocalDate fromDay, LocalDate toDay, BigDecimal hours, String result)
            implements NewEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.TRAINING;
        }
    }
}
