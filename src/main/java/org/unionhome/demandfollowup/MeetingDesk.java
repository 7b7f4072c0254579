package org.unionhome.demandfollowup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.DemandCount;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.demandfollowup.exchange.Triage;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.Door;

/** The demands of a meeting, as the meeting decides about them. */
@Service
@Transactional
class MeetingDesk implements MeetingDemands {

    private static final String DECIDED = "demand-follow-up.demandDecided";

    private final Demands demands;
    private final Assignments assignments;
    private final Merges merges;
    private final Triages triages;
    private final Voices voices;
    private final Owners owners;
    private final People people;
    private final Ledger ledger;
    private final JdbcClient db;
    private final Door door;

    MeetingDesk(
            Demands demands,
            Assignments assignments,
            Merges merges,
            Triages triages,
            Voices voices,
            Owners owners,
            People people,
            Ledger ledger,
            JdbcClient db,
            @Lazy Door door) {
        this.demands = demands;
        this.assignments = assignments;
        this.merges = merges;
        this.triages = triages;
        this.voices = voices;
        this.owners = owners;
        this.people = people;
        this.ledger = ledger;
        this.db = db;
        this.door = door;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingDemand> of(String meetingNumber) {
        return demands.ofMeeting(meetingNumber).stream().map(this::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, DemandCount> counts(List<String> meetingNumbers) {
        Map<String, DemandCount> counts = new HashMap<>();
        db.sql("""
                        select meeting_number, count(*) as demands, count(*) filter (where state = any(:open)) as open
                        from demand_follow_up where meeting_number = any(:meetings) group by meeting_number""")
                .param("open", DemandState.openNames().toArray(String[]::new))
                .param("meetings", meetingNumbers.toArray(String[]::new))
                .query(row -> {
                    counts.put(
                            row.getString("meeting_number"),
                            new DemandCount(row.getLong("demands"), row.getLong("open")));
                });
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingDemand require(String number) {
        return view(demands.require(number));
    }

    private MeetingDemand view(Demand demand) {
        String raiser = demand.raiserId();
        return new MeetingDemand(
                demand.caseNumber(),
                demand.meetingNumber(),
                raiser,
                raiser == null ? "" : people.find(raiser).map(Person::name).orElse(raiser),
                demand.confidential(),
                demand.unitCode(),
                demand.category(),
                demand.urgency(),
                demand.title(),
                demand.text(),
                demand.suggestion(),
                demand.state(),
                demand.ownerUnit(),
                demand.promisedOn(),
                demand.mergedInto(),
                voices.seconders(demand.caseNumber()).size(),
                demand.reply(),
                demand.rating(),
                demand.raisedOn(),
                owners.unitFor(demand, false));
    }

    @Override
    public void merge(String number, String intoNumber, String actorId) {
        DemandState before = demands.require(number).state();
        if (before != DemandState.COLLECTED) {
            throw demands.require(number).wrongState(); // one on the union officer's desk is merged by that task
        }
        merges.merge(number, intoNumber, actorId);
        record(number, "demandDecided", "MERGED", actorId);
        door.correlate(number, DECIDED);
    }

    @Override
    public void unmerge(String number, String actorId) {
        merges.takeOut(number);
        record(number, "mergeEnded", "UNMERGED", actorId);
        door.correlate(number, "demand-follow-up.mergeEnded");
    }

    @Override
    public void decide(String number, Decision decision, String actorId) {
        assignments.decide(number, decision);
        record(number, "demandDecided", decision.kind().name(), actorId);
        door.correlate(number, DECIDED);
    }

    @Override
    public void second(String number, String delegateId) {
        door.send(delegateId, number, "demandSeconded", Map.of());
    }

    private void record(String number, String action, String outcome, String actorId) {
        ledger.append(new Ledger.Entry(number, action, actorId, null, null, outcome, null));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasOwner(String number) {
        return demands.require(number).state().owned();
    }

    @Override
    @Transactional(readOnly = true)
    public Triage suggestion(String number) {
        return triages.of(demands.require(number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> owners() {
        return owners.choices();
    }
}
