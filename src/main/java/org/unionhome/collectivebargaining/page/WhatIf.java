package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.unionhome.collectivebargaining.cost.OfferTerms;
import org.unionhome.collectivebargaining.cost.Terms;
import org.unionhome.collectivebargaining.table.AmountWords;

/** A what-if as it was typed. */
record WhatIf(int startMonth, OfferTerms terms) {

    /** @throws org.unionhome.Refusal when something is not a number */
    static WhatIf of(Map<String, String> sent, int usualMonth) {
        String month = sent.getOrDefault("startMonth", "");
        return new WhatIf(
                month.matches("[1-9]|1[0-2]") ? Integer.parseInt(month) : usualMonth,
                OfferTerms.of(terms(sent, "frontline"), terms(sent, "secondLine")));
    }

    /** A cut of more than everything is not a wage. */
    private static Terms terms(Map<String, String> sent, String group) {
        return new Terms(
                Typed.amountOrZero(sent.get(group + "Percent"))
                        .max(BigDecimal.valueOf(-100))
                        .min(BigDecimal.valueOf(1000)),
                Typed.amountOrZero(sent.get(group + "Amount")),
                Typed.amountOrZero(sent.get(group + "Floor")).max(BigDecimal.ZERO));
    }

    /** As it stands in the fields, by their names. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        put(fields, "frontline", terms.frontline());
        put(fields, "secondLine", terms.secondLine());
        return fields;
    }

    private static void put(Map<String, String> fields, String group, Terms terms) {
        fields.put(group + "Percent", plain(terms.percent()));
        fields.put(group + "Amount", plain(terms.amount()));
        fields.put(group + "Floor", plain(terms.floor()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "" : AmountWords.plain(number);
    }
}
