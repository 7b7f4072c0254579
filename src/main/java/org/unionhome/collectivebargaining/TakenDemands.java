package org.unionhome.collectivebargaining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.BargainingList;

/** Demands of members that waited for the next bargaining, and that an offer of the staff side takes up. */
@Service
public class TakenDemands {

    private final JdbcClient db;
    private final BargainingList list;
    private final CollectiveBargainings bargainings;

    TakenDemands(JdbcClient db, BargainingList list, CollectiveBargainings bargainings) {
        this.db = db;
        this.list = list;
        this.bargainings = bargainings;
    }

    /** Numbers of the demands that a bargaining has taken up. */
    public List<String> of(String caseNumber) {
        return db.sql("select demand from collective_bargaining_demand where bargaining = :case order by demand")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /** Option list for the offer: what waits, unless another running bargaining has it. */
    List<Map<String, String>> options(String caseNumber) {
        Set<String> elsewhere = elsewhere(caseNumber);
        return list.waiting().stream()
                .filter(demand -> !elsewhere.contains(demand.number()))
                .map(demand -> Map.of("value", demand.number(), "label", demand.number() + " " + demand.topic()))
                .toList();
    }

    private Set<String> elsewhere(String caseNumber) {
        return bargainings.running().stream()
                .map(CollectiveBargaining::caseNumber)
                .filter(number -> !number.equals(caseNumber))
                .flatMap(number -> of(number).stream())
                .collect(Collectors.toSet());
    }

    /** In place of what an earlier draft took up. @throws Refusal when one of them does not wait */
    void take(String caseNumber, List<String> demands) {
        Set<String> offered =
                options(caseNumber).stream().map(option -> option.get("value")).collect(Collectors.toSet());
        if (!offered.containsAll(demands)) {
            throw new Refusal("collective-bargaining.refusal.demandGone");
        }
        db.sql("delete from collective_bargaining_demand where bargaining = :case")
                .param("case", caseNumber)
                .update();
        new TreeSet<>(demands)
                .forEach(demand -> db.sql(
                                "insert into collective_bargaining_demand (bargaining, demand) values (:case, :demand)")
                        .param("case", caseNumber)
                        .param("demand", demand)
                        .update());
    }

    /** The contract holds from now on: whoever raised a demand is told, and rates what came of it. */
    @EventListener
    void on(BargainingMoved moved) {
        boolean inForce = moved.to() == BargainingState.PUBLISHING
                && bargainings.require(moved.caseNumber()).purpose() != Purpose.TERMINATE;
        if (inForce) {
            of(moved.caseNumber()).forEach(demand -> list.settled(demand, moved.caseNumber()));
        }
    }
}
