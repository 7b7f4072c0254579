package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.CaseMoved;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.workflow.Door;

/**
 * The requests for help to which demands were turned. Of the other process only the register is read: a number, whom it is
 * about, and whether it is over.
 */
@Component
class LinkedCases {

    private static final String WELFARE = "welfare-request";

    /** A hardship that was helped stays on file for its yearly review; for the demand it is over. */
    private static final String ON_FILE = "ON_FILE";

    private final JdbcClient db;
    private final Demands demands;
    private final Door door;

    LinkedCases(JdbcClient db, Demands demands, @Lazy Door door) {
        this.db = db;
        this.demands = demands;
        this.door = door;
    }

    /** The raiser's own requests that still run. */
    List<Choice> open(String raiserId) {
        return db.sql(
                        "select number, number as label from case_file where process = :process and applicant_id = :raiser"
                                + " and closed_at is null and state <> :onFile order by opened_at desc")
                .param("process", WELFARE)
                .param("raiser", raiserId)
                .param("onFile", ON_FILE)
                .query((row, i) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    @EventListener(condition = "#moved.file().process() == 'welfare-request'")
    void on(CaseMoved moved) {
        CaseFile file = moved.file();
        if (file.open() && !ON_FILE.equals(moved.state())) {
            return;
        }
        demands.linkedTo(file.number()).stream()
                .filter(demand -> demand.state() == DemandState.WELFARE_RUNNING)
                .forEach(demand -> {
                    demands.change(demand.caseNumber(), linked -> linked.linkedCaseClosed(demands.today()));
                    door.correlate(demand.caseNumber(), "demand-follow-up.linkedCaseClosed");
                });
    }
}
