package org.unionhome.bargainingdispute;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Party;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.support.CaseDriver;

/** The steps of a dispute in the words of the union. The demo union's labour authority has no account: the officer records it. */
class DisputeCases {

    static final String OFFICER = "zhuyating";
    static final String OTHER_OFFICER = "tanzhiqiang";
    static final String CHAIR = "songhuaimin";
    static final String COMPANY_CHIEF = "xieyuanshan";
    static final String PLAN = "建议一线工资增长十二个百分点";

    /** A Monday in a year whose holidays are known; no holiday is near the end of either term. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseDriver driver;
    private final Disputes disputes;

    DisputeCases(CaseDriver driver, Disputes disputes) {
        this.driver = driver;
        this.disputes = disputes;
        driver.on(MONDAY);
    }

    /** Any case can stand for the bargaining: a dispute only keeps its number. */
    String bargaining() {
        return driver.submit("linxiaohe", "tool-loan", Map.of("tool", "盐耙", "days", 3));
    }

    static DisputeRequest request(String bargaining, Cause cause) {
        return request(bargaining, cause, Party.STAFF);
    }

    static DisputeRequest request(String bargaining, Cause cause, Party by) {
        return new DisputeRequest(bargaining, cause, by, "2026年工资集体协商", List.of("一线工资增长幅度", "补贴标准"), "CN-JS", MONDAY);
    }

    String deadlock() {
        return disputes.open(request(bargaining(), Cause.DEADLOCK), OFFICER);
    }

    String broken() {
        return disputes.open(request(bargaining(), Cause.PERFORMANCE), CHAIR);
    }

    DisputeCases accept(String number) {
        driver.decide(number, "acceptDispute", OFFICER, Map.of("outcome", "ACCEPTED"));
        return this;
    }

    DisputeCases decline(String number) {
        driver.decide(number, "acceptDispute", OFFICER, Map.of("outcome", "NOT_ACCEPTED", "comment", "未先行协商"));
        return this;
    }

    DisputeCases prepare(String number) {
        driver.decide(number, "investigate", OFFICER, Map.of("findings", "双方差距三个百分点"));
        driver.decide(number, "drawUpPlan", OFFICER, Map.of("plan", PLAN));
        return this;
    }

    DisputeCases settle(String number, String task, String day) {
        driver.decide(
                number, task, OFFICER, Map.of("outcome", "SETTLED", "signedOn", day, "protocol", "一线增长十二个百分点，自四月起。"));
        return this;
    }

    DisputeCases fail(String number, String task) {
        driver.decide(number, task, OFFICER, Map.of("outcome", "FAILED", "comment", "双方坚持各自主张"));
        return this;
    }

    DisputeCases extend(String number) {
        driver.send(number, "extensionGranted", OFFICER, Map.of("comment", "尚需核实成本资料"));
        return this;
    }

    DisputeCases withdraw(String number, String as) {
        driver.send(number, "disputeWithdrawn", as, Map.of("comment", "双方已恢复协商"));
        return this;
    }

    DisputeCases award(String number, String outcome) {
        driver.decide(
                number,
                "recordArbitration",
                OFFICER,
                outcome.equals("NOT_SOUGHT")
                        ? Map.of("outcome", outcome, "comment", "职代会决定不申请")
                        : Map.of(
                                "outcome",
                                outcome,
                                "decidedOn",
                                "2026-03-02",
                                "reference",
                                "海劳人仲〔2026〕8号",
                                "result",
                                "限期支付补贴"));
        return this;
    }

    /** Lets time pass to the first moment of a day. */
    DisputeCases after(String number, LocalDate day) {
        driver.until(day.atStartOfDay(ZONE).toInstant(), number);
        return this;
    }
}
