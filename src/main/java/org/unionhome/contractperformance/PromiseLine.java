package org.unionhome.contractperformance;

import org.springframework.data.relational.core.mapping.Table;

/** A clause as it was signed. @param withoutReason why nothing is to be done for it; null when something is */
@Table("contract_performance_promise")
public record PromiseLine(int clauseNumber, String title, String text, String withoutReason) {

    PromiseLine without(String reason) {
        return new PromiseLine(clauseNumber, title, text, reason);
    }
}
