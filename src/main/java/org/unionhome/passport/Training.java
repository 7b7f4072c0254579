package org.unionhome.passport;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A course or contest that somebody took part in. {@code hours} and {@code result} may be null. */
public record Training(
        long id, String name, Kind kind, LocalDate fromDay, LocalDate toDay, BigDecimal hours, String result) {

    /** A class (培训班), practice on the job (实训), a contest of skills (技能比武). */
    public enum Kind {
        CLASS,
        PRACTICE,
        CONTEST
    }
}
