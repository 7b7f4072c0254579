package org.unionhome.welfarerequest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** One person of the household, as declared. Health is given only with the applicant's separate consent. */
@Table("welfare_request_family_member")
public record FamilyMember(
        @NotBlank @Size(max = 40) String name,
        @NotNull @Column("relation") Kinship kinship,

        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
        BigDecimal monthlyIncomeCny,

        Health health) {

    /** How they are related to the applicant. */
    public enum Kinship {
        SELF,
        SPOUSE,
        CHILD,
        PARENT,
        OTHER
    }

    /** State of health, in the words of the form. */
    public enum Health {
        GOOD,
        CHRONIC,
        SERIOUS,
        DISABLED
    }
}
