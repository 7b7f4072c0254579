package org.unionhome.contractperformance.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * A contract or memorandum with its promises.
 *
 * @param number the bargaining it came from
 * @param from first day in force; {@code to} is the last
 * @param renewalRule key of the rule that says how long before its end renewal is to be proposed
 * @param jurisdiction whose rules hold, as of {@code rulesOn}
 */
public record SignedContract(
        String number,
        String title,
        LocalDate from,
        LocalDate to,
        String renewalRule,
        String jurisdiction,
        LocalDate rulesOn,
        List<Promise> promises) {

    /** One clause as it was agreed. */
    public record Promise(int clauseNumber, String title, String text) {}

    public SignedContract {
        promises = List.copyOf(promises);
    }
}
