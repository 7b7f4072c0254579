package org.unionhome.welfarerequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the applicant declared, as form values. */
@Component
class DeclaredValues {

    private final Consents consents;
    private final Words words;

    DeclaredValues(Consents consents, Words words) {
        this.consents = consents;
        this.words = words;
    }

    /** What the applicant may change, as it stands. */
    void amendable(Map<String, Object> values, WelfareRequest request) {
        Claim claim = request.claim();
        Household home = request.household();
        values.put("returnReason", request.returnReason());
        values.put("type", request.type().name());
        values.put("eventDate", claim.eventDate().toString());
        values.put("relation", claim.relation().name());
        values.put("reimbursedCny", claim.reimbursedCny());
        values.put("costDocument", claim.costDocument());
        values.put("spouseId", claim.spouseId());
        values.put("withSurgery", claim.withSurgery());
        values.put("medicalCostCny", home.medicalCostCny());
        values.put("schoolCostCny", home.schoolCostCny());
        values.put("disabilityCostCny", home.disabilityCostCny());
        values.put("homes", home.homes());
        values.put("cars", home.cars());
        values.put("ownsShop", home.ownsShop());
        values.put("suddenEvent", home.suddenEvent());
        values.put("residualCostCny", home.residualCostCny());
        values.put("familyMembers", family(request));
        values.put("healthConsent", given(request, Consents.Kind.HEALTH));
        values.put("incomeConsent", given(request, Consents.Kind.INCOME));
    }

    private boolean given(WelfareRequest request, Consents.Kind kind) {
        return consents.find(request.caseNumber(), kind).isPresent();
    }

    /** One row for each member of the household. */
    List<Map<String, Object>> family(WelfareRequest request) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FamilyMember member : request.familyMembers()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", member.name());
            row.put("kinship", member.kinship().name());
            row.put("kinshipText", words.of("relation", member.kinship()));
            row.put("monthlyIncomeCny", member.monthlyIncomeCny());
            row.put("health", member.health() == null ? null : member.health().name());
            row.put("healthText", words.of("health", member.health()));
            rows.add(row);
        }
        return rows;
    }
}
