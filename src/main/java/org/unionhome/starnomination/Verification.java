package org.unionhome.starnomination;

import java.math.BigDecimal;
import org.unionhome.passport.SkillLevel;
import org.unionhome.starnomination.exchange.PostClass;

/** What three departments found out, each its own part; null is what was not answered yet. */
public record Verification(
        PostClass postClass,
        Employment employment,
        Appraisal appraisal,
        BigDecimal attendanceRate,
        SkillLevel skillLevel,
        Boolean companyLeader,
        Integer serviceMonths,
        Boolean accidentAtFault,
        Boolean disciplineInForce) {

    /** How somebody is employed. */
    public enum Employment {
        REGULAR,
        PROBATION,
        TEMPORARY
    }

    /** Grades of the yearly appraisal. */
    public enum Appraisal {
        EXCELLENT,
        COMPETENT,
        BASICALLY_COMPETENT,
        BELOW_COMPETENT
    }

    static final Verification NOTHING = new Verification(null, null, null, null, null, null, null, null, null);

    Verification with(Verification work) {
        return new Verification(
                work.postClass,
                work.employment,
                work.appraisal,
                work.attendanceRate,
                work.skillLevel,
                work.companyLeader,
                work.serviceMonths,
                accidentAtFault,
                disciplineInForce);
    }

    Verification withAccident(boolean atFault) {
        return new Verification(
                postClass,
                employment,
                appraisal,
                attendanceRate,
                skillLevel,
                companyLeader,
                serviceMonths,
                atFault,
                disciplineInForce);
    }

    Verification withSanction(boolean inForce) {
        return new Verification(
                postClass,
                employment,
                appraisal,
                attendanceRate,
                skillLevel,
                companyLeader,
                serviceMonths,
                accidentAtFault,
                inForce);
    }

    boolean isTechnician() {
        return skillLevel != null && skillLevel.isAtLeast(SkillLevel.TECHNICIAN);
    }
}
