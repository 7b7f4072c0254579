package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.collectivebargaining.congress.DraftClause;
import org.unionhome.collectivebargaining.signing.Contract;
import org.unionhome.collectivebargaining.signing.SignedContracts;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.Renewals;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/** Lets the company keep what a contract promises: planned, done with evidence, checked by both sides, told to the congress. */
@Component
class WagePromises {

    private static final List<String> OWNERS = List.of("finance", "humanResources");
    private static final List<String> EVIDENCE = List.of("发放表和银行回单已存档，抽查二十人无误。", "文件已下发，班组签收表齐全。");
    private static final int PACE = 2;
    private static final int STEP = 15;

    private final SignedContracts contracts;
    private final Performances performances;
    private final Renewals renewals;
    private final Door door;
    private final OpenTasks openTasks;
    private final People people;
    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    WagePromises(
            SignedContracts contracts,
            Performances performances,
            Renewals renewals,
            Door door,
            OpenTasks openTasks,
            People people,
            TimeMachine time,
            WorkCalendar calendar,
            Clock clock) {
        this.contracts = contracts;
        this.performances = performances;
        this.renewals = renewals;
        this.door = door;
        this.openTasks = openTasks;
        this.people = people;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Goes on from where the clock stands to this day; what is done is handed in two months after the contract's first day. */
    void keep(String contractNumber, LocalDate until) {
        Contract contract = contracts.find(contractNumber).orElseThrow();
        List<DraftClause> clauses = contracts.clauses(contract);
        String number = performances.of(contractNumber).orElseThrow();
        LocalDate handIn = contract.fromDay().plusMonths(2);
        boolean handedIn = !LocalDate.now(clock).isBefore(handIn);
        time.passTo(clock.instant(), number); // what came due while the next contract was bargained about
        while (LocalDate.now(clock).isBefore(until)) {
            List<OpenTask> open = openTasks.ofCase(number);
            if (!open.isEmpty()) {
                answer(open.get(0), contract, clauses);
            } else if (!handedIn && !LocalDate.now(clock).isBefore(handIn)) {
                handIn(number, clauses.size());
                handedIn = true;
            } else {
                pass(number, LocalDate.now(clock).plusDays(STEP));
            }
        }
    }

    private void answer(OpenTask task, Contract contract, List<DraftClause> clauses) {
        pass(task.caseNumber(), calendar.plusWorkingDays(LocalDate.now(clock), PACE));
        boolean gone = openTasks.ofCase(task.caseNumber()).stream()
                .noneMatch(open -> open.taskId().equals(task.taskId()));
        if (gone) {
            return; // its time ran out with the contract
        }
        String actor = people.holders(task.candidate()).get(0).id();
        door.complete(actor, task.taskId(), form(task.taskKey(), contract, clauses));
        time.runJobs(task.caseNumber());
    }

    private Map<String, Object> form(String task, Contract contract, List<DraftClause> clauses) {
        return switch (task) {
            case "planObligations" -> Map.of("obligations", plan(contract, clauses));
            case "confirmObligations" -> Map.of("outcome", "CONFIRMED");
            case "checkByStaff", "checkByCompany" -> Map.of("findings", kept(clauses.size()));
            case "reportToCongress" ->
                Map.of("reportedOn", LocalDate.now(clock).toString(), "summary", "工资专项集体合同各条都已按期兑现，凭证齐全，双方联合检查没有不同意见。");
            case "proposeRenewal" -> renewal(contract);
            default -> throw new IllegalStateException(task);
        };
    }

    private Map<String, Object> renewal(Contract contract) {
        return renewals.bargainingFor(contract.number()).isPresent()
                ? Map.of("outcome", "PROPOSED")
                : Map.of("outcome", "NOT_RENEWED", "comment", "下一年度工资并入公司薪酬改革统一安排，暂不单独续订。");
    }

    private static List<Map<String, Object>> plan(Contract contract, List<DraftClause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "clause",
                        String.valueOf(clauses.get(i).number()),
                        "text",
                        clauses.get(i).title() + "：按合同执行",
                        "owner",
                        OWNERS.get(i % OWNERS.size()),
                        "dueOn",
                        contract.fromDay().plusMonths(3).toString(),
                        "wanted",
                        "发放表、文件和签收表"))
                .toList();
    }

    private static List<Map<String, Object>> kept(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(item -> Map.<String, Object>of("item", String.valueOf(item), "finding", "KEPT"))
                .toList();
    }

    private void handIn(String number, int count) {
        for (int item = 1; item <= count; item++) {
            int owner = (item - 1) % OWNERS.size();
            door.send(
                    people.holders(OWNERS.get(owner)).get(0).id(),
                    number,
                    "evidenceSupplied",
                    Map.of(
                            "obligation",
                            String.valueOf(item),
                            "doneOn",
                            LocalDate.now(clock).toString(),
                            "evidence",
                            EVIDENCE.get(owner)));
            time.runJobs(number);
        }
    }

    private void pass(String number, LocalDate day) {
        time.passTo(day.atTime(10, 45).atZone(clock.getZone()).toInstant(), number);
    }
}
