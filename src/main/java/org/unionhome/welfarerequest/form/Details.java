package org.unionhome.welfarerequest.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.welfarerequest.Claim;
import org.unionhome.welfarerequest.FamilyMember;
import org.unionhome.welfarerequest.Household;

/** What is declared when asking and when amending; what was left empty counts as nothing. */
public interface Details {

    LocalDate eventDate();

    Claim.Relation relation();

    String cause();

    BigDecimal requestedCny();

    BigDecimal reimbursedCny();

    String costDocument();

    String spouseId();

    Boolean withSurgery();

    List<FamilyMember> familyMembers();

    BigDecimal medicalCostCny();

    BigDecimal schoolCostCny();

    BigDecimal disabilityCostCny();

    Integer homes();

    Integer cars();

    Boolean ownsShop();

    Boolean suddenEvent();

    BigDecimal residualCostCny();

    Boolean healthConsent();

    Boolean incomeConsent();

    String bankAccount();

    Boolean bankConsent();

    default Claim claim() {
        return new Claim(
                eventDate(),
                relation(),
                cause(),
                money(requestedCny()),
                money(reimbursedCny()),
                costDocument(),
                spouseId(),
                yes(withSurgery()));
    }

    default Household household() {
        return new Household(
                money(medicalCostCny()),
                money(schoolCostCny()),
                money(disabilityCostCny()),
                count(homes()),
                count(cars()),
                yes(ownsShop()),
                yes(suddenEvent()),
                money(residualCostCny()));
    }

    default List<FamilyMember> family() {
        return familyMembers() == null ? List.of() : familyMembers();
    }

    /** A box that was not ticked is a no. */
    static boolean yes(Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    /** An amount that was not entered is nothing. */
    static BigDecimal money(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount.setScale(2);
    }

    /** A count that was not entered is none. */
    static int count(Integer number) {
        return number == null ? 0 : number;
    }
}
