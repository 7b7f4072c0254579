package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.demandfollowup.exchange.BargainingList;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.notification.Notices;
import org.unionhome.workflow.Door;

/** The demands on the list of the next bargaining, and what becomes of them once a contract takes them up. */
@Service
class BargainingListDesk implements BargainingList {

    private static final String SETTLED = "demand-follow-up.topicSettled";

    private final Demands demands;
    private final Owners owners;
    private final Cases cases;
    private final Ledger ledger;
    private final Notices notices;
    private final MessageSource texts;
    private final JdbcClient db;
    private final Door door;

    BargainingListDesk(
            Demands demands,
            Owners owners,
            Cases cases,
            Ledger ledger,
            Notices notices,
            MessageSource texts,
            JdbcClient db,
            @Lazy Door door) {
        this.demands = demands;
        this.owners = owners;
        this.cases = cases;
        this.ledger = ledger;
        this.notices = notices;
        this.texts = texts;
        this.db = db;
        this.door = door;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return db.sql("select case_number, category, topic, raised_on from demand_follow_up where state = :state"
                        + " order by case_number")
                .param("state", DemandState.ON_BARGAINING_LIST.name())
                .query((row, i) -> new Waiting(
                        row.getString("case_number"),
                        Category.valueOf(row.getString("category")),
                        row.getString("topic"),
                        row.getObject("raised_on", LocalDate.class)))
                .list();
    }

    /** Cases that began before their model knew of this wait for the union officer's report, as they always did. */
    @Override
    @Transactional
    public boolean settled(String demandNumber, String contractNumber) {
        cases.lock(demandNumber);
        Demand demand = demands.require(demandNumber);
        if (demand.state() != DemandState.ON_BARGAINING_LIST) {
            return false;
        }
        boolean goesOn = door.correlate(demandNumber, SETTLED);
        if (goesOn) {
            String report = texts.getMessage(
                    "demand-follow-up.text.topicInContract", new Object[] {contractNumber}, Locale.SIMPLIFIED_CHINESE);
            demands.change(demandNumber, each -> each.bargained(true, report, demands.today()));
            ledger.append(Ledger.Entry.system(demandNumber, "topicSettled", null));
        } else {
            notices.tell(
                    owners.holders("unionOfficer", demand.unitCode()),
                    "CASE",
                    "demand-follow-up.told.topicInContract",
                    demandNumber,
                    demandNumber,
                    contractNumber);
        }
        return goesOn;
    }
}
