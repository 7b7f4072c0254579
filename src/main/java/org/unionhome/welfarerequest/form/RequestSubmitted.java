package org.unionhome.welfarerequest.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.welfarerequest.Claim;
import org.unionhome.welfarerequest.Consents;
import org.unionhome.welfarerequest.FamilyMember;
import org.unionhome.welfarerequest.RequestType;

/** What a member, or a delegate for them, fills in to ask for help. */
public record RequestSubmitted(
        @NotNull RequestType type,
        @NotNull FiledFor filedFor,
        @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String applicantId,
        Consents.How behalfConsentHow,
        @NotNull LocalDate eventDate,
        @NotNull Claim.Relation relation,
        @NotBlank @Size(min = 2, max = 500) String cause,

        @NotNull @Digits(integer = 7, fraction = 2) @DecimalMin("0.01") @DecimalMax("1000000")
        BigDecimal requestedCny,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal reimbursedCny,

        @Size(max = 60) String costDocument,
        @Pattern(regexp = "[a-zA-Z0-9]{0,32}") String spouseId,
        Boolean withSurgery,
        Boolean urgent,
        @Size(max = 200) String urgentReason,
        @Size(max = 20) List<@Valid FamilyMember> familyMembers,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal medicalCostCny,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal schoolCostCny,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal disabilityCostCny,

        @Min(0) @Max(20) Integer homes,
        @Min(0) @Max(20) Integer cars,
        Boolean ownsShop,
        Boolean suddenEvent,

        @Digits(integer = 8, fraction = 2) @DecimalMin("0") @DecimalMax("10000000")
        BigDecimal residualCostCny,

        Boolean healthConsent,
        Boolean incomeConsent,
        @Pattern(regexp = "[0-9 ]{8,32}") String bankAccount,
        Boolean bankConsent)
        implements Details {
    /** For whom the request is filed. */
    public enum FiledFor {
        SELF,
        COLLEAGUE
    }
}
