package org.unionhome.starselection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.publicnotice.Notice;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.Objection;
import org.unionhome.publicnotice.Objections;
import org.unionhome.starnomination.exchange.CohortNominee;

/** What the forms of objections, allowances and the mid-term check show. */
@Component
class TermValues {

    private final Shortlist shortlist;
    private final StarTermDesk term;
    private final NoticeBoard board;
    private final Objections objections;
    private final SelectionWords words;

    TermValues(Shortlist shortlist, StarTermDesk term, NoticeBoard board, Objections objections, SelectionWords words) {
        this.shortlist = shortlist;
        this.term = term;
        this.board = board;
        this.objections = objections;
        this.words = words;
    }

    /** The oldest objection that is open; none when somebody else has just answered the last one. */
    void objection(Map<String, Object> values, StarSelection selection) {
        Objection objection = objections.next(selection.caseNumber()).orElse(null);
        if (objection == null) {
            values.put("objectionOptions", List.of());
            return;
        }
        Notice notice = board.find(objection.noticeId()).orElseThrow();
        String number = String.valueOf(objection.id());
        values.put("objection", number);
        values.put(
                "objectionOptions",
                List.of(Map.of(
                        "value", number, "label", words.text("text.objectionOf", words.day(objection.raisedOn())))));
        values.put("aboutText", words.name(notice.personId()));
        values.put("objectionText", objection.text());
        values.put(
                "objectorText",
                objection.objectorId() == null ? words.text("text.anonymous") : words.name(objection.objectorId()));
        values.put("openText", words.text("text.openObjections", objections.open(selection.caseNumber())));
    }

    void allowances(Map<String, Object> values, StarSelection selection) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        List<Allowance> list = term.allowances(selection);
        values.put(
                "allowances",
                list.stream().map(allowance -> row(allowance, nominees)).toList());
        BigDecimal sum = list.stream().map(Allowance::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        values.put("sumText", words.text("text.allowanceSum", list.size(), sum.toPlainString()));
        values.put(
                "termText",
                words.text(
                        "text.term",
                        selection.term().from().toString(),
                        selection.term().to().toString()));
        values.put("csvHref", "/board/stars/" + selection.plan().ordinal() + "/allowances.csv");
    }

    private Map<String, Object> row(Allowance allowance, Map<String, CohortNominee> nominees) {
        CohortNominee nominee = nominees.get(allowance.nomination());
        return Map.of(
                "nominee", allowance.nomination() + " " + words.name(nominee.personId()),
                "unit", words.unit(nominee.branchCode()),
                "level", words.level(allowance.level()),
                "monthly", allowance.monthlyCny().toPlainString(),
                "months", allowance.months(),
                "sum", allowance.sum().toPlainString());
    }

    void check(Map<String, Object> values, StarSelection selection) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        List<Map<String, Object>> rows = new ArrayList<>();
        term.stars(selection).forEach(star -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("star", term.rowName(star, nominees));
            rows.add(row);
        });
        values.put("rows", rows);
        values.put(
                "passText",
                words.text("text.passMark", term.passMark().stripTrailingZeros().toPlainString()));
    }
}
