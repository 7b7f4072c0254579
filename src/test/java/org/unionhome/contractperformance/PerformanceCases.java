package org.unionhome.contractperformance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.SignedContract;
import org.unionhome.support.CaseDriver;

/** The steps of performance in the words of the union. A wage contract of one year with two promises and a clause that obliges to nothing. */
class PerformanceCases {

    static final String OFFICER = "zhuyating";
    static final String OTHER_OFFICER = "tanzhiqiang";
    static final String HR = "guanmingli";
    static final String CHAIR = "songhuaimin";
    static final String FINANCE = "zhoujinsheng";
    static final String MANAGER = "lubingyang";

    static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate TO = LocalDate.of(2027, 2, 28);
    static final LocalDate FIRST_CHECK = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST_CHECK = LocalDate.of(2027, 3, 1);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseDriver driver;
    private final Performances performances;

    PerformanceCases(CaseDriver driver, Performances performances) {
        this.driver = driver;
        this.performances = performances;
        driver.on(LocalDate.of(2026, 3, 2));
    }

    /** Any case can stand for the bargaining: the follow-up only keeps its number. */
    String contract() {
        return driver.submit("linxiaohe", "tool-loan", Map.of("tool", "盐耙", "days", 3));
    }

    static SignedContract signed(String contract) {
        return new SignedContract(
                contract,
                "2026年工资集体合同",
                FROM,
                TO,
                "contract-performance.checkEvery", // six months stand for the law's term
                "CN-JS",
                FROM,
                List.of(
                        new SignedContract.Promise(1, "一线工资", "一线职工工资增长百分之十二"),
                        new SignedContract.Promise(2, "高温补贴", "六月起发放高温补贴"),
                        new SignedContract.Promise(3, "附则", "本合同一式三份")));
    }

    String begun() {
        return performances.start(signed(contract()), OFFICER);
    }

    static Map<String, Object> planned(String clause, String text, String owner, String due) {
        return Map.of("clause", clause, "text", text, "owner", owner, "dueOn", due, "wanted", "发放表");
    }

    static Map<String, Object> plan() {
        return Map.of(
                "obligations",
                List.of(
                        planned("1", "按新标准发放工资", "finance", "2026-04-30"),
                        planned("2", "发放高温补贴", "branchManagerAtTT", "2026-12-31")),
                "without",
                List.of(Map.of("clause", "3", "reason", "只是文本份数")));
    }

    String running() {
        String number = begun();
        driver.decide(number, "planObligations", OFFICER, plan());
        driver.decide(number, "confirmObligations", HR, Map.of("outcome", "CONFIRMED"));
        return number;
    }

    PerformanceCases after(String number, LocalDate day) {
        driver.until(day.atStartOfDay(ZONE).toInstant(), number);
        return this;
    }

    PerformanceCases evidence(String number, int item, String as, String day) {
        driver.send(
                number,
                "evidenceSupplied",
                as,
                Map.of("obligation", String.valueOf(item), "doneOn", day, "evidence", "已按表发放，见附件"));
        return this;
    }

    /** What one side found: items 1, 2, … with these findings. */
    static Map<String, Object> findings(Map<Integer, String> found) {
        return Map.of(
                "findings",
                found.entrySet().stream()
                        .map(each -> {
                            Map<String, Object> row = new HashMap<>();
                            row.put("item", String.valueOf(each.getKey()));
                            row.put("finding", each.getValue());
                            row.put("note", each.getValue().equals("BROKEN") ? "抽查三人均未领到" : null);
                            return row;
                        })
                        .toList());
    }

    /** Both sides find the same. */
    PerformanceCases check(String number, Map<Integer, String> found) {
        driver.decide(number, "checkByStaff", OFFICER, findings(found));
        driver.decide(number, "checkByCompany", HR, findings(found));
        return this;
    }

    PerformanceCases report(String number, LocalDate day) {
        driver.decide(
                number,
                "reportToCongress",
                OFFICER,
                Map.of("reportedOn", day.toString(), "summary", "合同履行总体正常，个别条款尚未兑现。"));
        return this;
    }

    PerformanceCases followUp(String number, List<Map<String, Object>> rows) {
        driver.decide(number, "followUpBreach", CHAIR, Map.of("breaches", rows));
        return this;
    }

    static Map<String, Object> decision(int item, String decision, String... more) {
        Map<String, Object> row = new HashMap<>(Map.of("item", String.valueOf(item), "decision", decision));
        IntStream.range(0, more.length / 2).forEach(i -> row.put(more[2 * i], more[2 * i + 1]));
        return row;
    }
}
