package org.unionhome.starnomination.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.unionhome.passport.SkillLevel;
import org.unionhome.starnomination.Verification;
import org.unionhome.starnomination.exchange.PostClass;

/** What the files of human resources say. */
public record VerifyPerformance(
        @NotNull PostClass postClass,
        @NotNull Verification.Employment employment,
        @NotNull Verification.Appraisal appraisal,

        @NotNull @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100")
        BigDecimal attendanceRate,

        SkillLevel skillLevel,
        Boolean companyLeader,
        @Min(0) @Max(720) Integer serviceEntered,
        @Size(max = 500) String comment) {}
