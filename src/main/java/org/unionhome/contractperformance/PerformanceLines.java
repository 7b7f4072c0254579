package org.unionhome.contractperformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Obligations in words: for forms, pages and papers. */
@Component
public class PerformanceLines {

    private final Obligations obligations;
    private final ObligationOwners owners;
    private final PerformanceWords words;

    PerformanceLines(Obligations obligations, ObligationOwners owners, PerformanceWords words) {
        this.obligations = obligations;
        this.owners = owners;
        this.words = words;
    }

    /** How many there are, and how many of them are kept, not due, late and broken. */
    public String count(String caseNumber) {
        List<Obligation> all = obligations.of(caseNumber);
        long open = number(all, ObligationState.PLANNED) + number(all, ObligationState.DUE);
        return words.text(
                "text.count",
                all.size(),
                number(all, ObligationState.KEPT),
                open,
                number(all, ObligationState.LATE),
                number(all, ObligationState.BROKEN));
    }

    private static long number(List<Obligation> all, ObligationState state) {
        return all.stream().filter(each -> each.state() == state).count();
    }

    Map<String, Object> row(ContractPerformance performance, Obligation obligation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", String.valueOf(obligation.item()));
        row.put("clauseText", clause(performance, obligation.clauseNumber()));
        row.put("text", obligation.text());
        row.put("ownerText", owner(obligation));
        row.put("dueText", obligation.dueOn().toString());
        row.put("wantedText", obligation.wanted());
        row.put("stateText", state(obligation));
        row.put("evidenceText", evidence(obligation));
        return row;
    }

    String clause(ContractPerformance performance, int number) {
        return performance.promises().stream()
                .filter(promise -> promise.clauseNumber() == number)
                .findFirst()
                .map(promise -> words.text("text.clause", number, promise.title()))
                .orElse(String.valueOf(number));
    }

    public String owner(Obligation obligation) {
        return owners.label(obligation.ownerGroup());
    }

    public String state(Obligation obligation) {
        return words.text("obligation." + obligation.state());
    }

    /** What its owner supplied, with the day; empty when nothing. */
    public String evidence(Obligation obligation) {
        return obligation.evidence() == null
                ? ""
                : words.text("text.evidence", obligation.doneOn().toString(), obligation.evidence());
    }

    /** What follows from a promise that was not kept; empty when nothing does. */
    public String followUp(Obligation obligation) {
        if (obligation.followUp() == null) {
            return "";
        }
        String decision = words.text("followUp." + obligation.followUp());
        if (obligation.followUp() == FollowUp.REMEDY) {
            return words.text("text.followUpUntil", decision, obligation.dueOn().toString());
        }
        if (obligation.followUpNumber() == null) {
            return decision;
        }
        return obligation.followUpResult() == null
                ? words.text("text.followUp", decision, obligation.followUpNumber())
                : words.text(
                        "text.followUpResult",
                        decision,
                        obligation.followUpNumber(),
                        words.text("result." + obligation.followUpResult()));
    }

    /** All that a checker needs to judge it. */
    String about(Obligation obligation) {
        String about = words.text(
                "text.about",
                obligation.text(),
                owner(obligation),
                obligation.dueOn().toString(),
                obligation.wanted(),
                state(obligation));
        return obligation.evidence() == null ? about : words.text("text.aboutEvidence", about, evidence(obligation));
    }

    /** What both sides found, for whoever decides what follows. */
    String breach(Obligation obligation) {
        return words.text(
                "text.breach",
                about(obligation),
                finding(obligation.staffFinding()),
                noNull(obligation.staffNote()),
                finding(obligation.companyFinding()),
                noNull(obligation.companyNote()));
    }

    private String finding(Finding finding) {
        return finding == null ? "" : words.text("finding." + finding);
    }

    /** The words of both sides about a promise that was not kept. */
    String grounds(Obligation obligation) {
        return String.join(
                "; ",
                Stream.of(obligation.staffNote(), obligation.companyNote())
                        .filter(note -> note != null)
                        .toList());
    }

    private static String noNull(String text) {
        return text == null ? "" : text;
    }

    String officialCount(String caseNumber) {
        return inChinese(() -> count(caseNumber));
    }

    List<String> officialHeadings() {
        return inChinese(
                () -> Stream.of("report.item", "report.text", "page.owner", "page.due", "page.state", "page.evidence")
                        .map(words::text)
                        .toList());
    }

    List<List<String>> officialRows(String caseNumber) {
        return inChinese(() -> obligations.of(caseNumber).stream()
                .map(each -> List.of(
                        String.valueOf(each.item()),
                        each.text(),
                        owner(each),
                        each.dueOn().toString(),
                        state(each),
                        evidence(each)))
                .toList());
    }

    /** What is written down is Chinese, whoever writes it. */
    private static <T> T inChinese(java.util.function.Supplier<T> say) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return say.get();
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }
}
