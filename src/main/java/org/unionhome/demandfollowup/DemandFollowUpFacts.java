package org.unionhome.demandfollowup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/** What the platform shows of a demand. */
@Component
public class DemandFollowUpFacts implements CaseFacts {

    private static final String SLUG = "demand-follow-up.";

    private final Demands demands;
    private final DemandFormValues values;
    private final DemandPageFacts page;
    private final RaiseDesk desk;
    private final Owners owners;
    private final CoUnits coUnits;

    DemandFollowUpFacts(
            Demands demands,
            DemandFormValues values,
            DemandPageFacts page,
            RaiseDesk desk,
            Owners owners,
            CoUnits coUnits) {
        this.demands = demands;
        this.values = values;
        this.page = page;
        this.desk = desk;
        this.owners = owners;
        this.coUnits = coUnits;
    }

    @Override
    public String process() {
        return "demand-follow-up";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(demands.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        Map<String, Object> start = new LinkedHashMap<>();
        start.put("raisedFor", "SELF");
        start.put("urgency", "NORMAL");
        start.put("colleagueOptions", DemandFormValues.options(desk.colleagueChoices(actor)));
        start.put("meetingOptions", DemandFormValues.options(desk.meetingChoices()));
        start.put("unitOptions", DemandFormValues.options(desk.units()));
        return start;
    }

    /** Reply and work have the term of the demand's track. */
    @Override
    public String ruleOf(String caseNumber, String taskKey) {
        Demand demand = demands.require(caseNumber);
        return switch (taskKey) {
            case "draftReply" -> Promises.REPLY + "." + demand.track().word();
            case "carryOut" -> Promises.SETTLE + "." + workKind(demand);
            default -> CaseFacts.super.ruleOf(caseNumber, taskKey);
        };
    }

    private static String workKind(Demand demand) {
        if (demand.plannedOn() != null) {
            return "planned";
        }
        boolean again = Integer.valueOf(2).equals(demand.rating());
        return again ? "rework" : demand.track().word();
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return page.of(demands.require(caseNumber), viewer);
    }

    /** What is asked for, without who asks. */
    @Override
    public String title(String caseNumber) {
        return demands.require(caseNumber).title();
    }

    /** The handlers and heads of its units, and whoever watches over it, even before and between their own steps. */
    @Override
    public boolean mayLook(String caseNumber, Entitlements who) {
        return owners.answerFor(demands.require(caseNumber), coUnits.codes(caseNumber), who.groups());
    }

    @Override
    public boolean mayKnowApplicant(String caseNumber, Viewer viewer) {
        return DemandPageFacts.mayKnowRaiser(demands.require(caseNumber), viewer);
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        Demand demand = demands.require(caseNumber);
        Person person = viewer.entitlements().person();
        List<String> offered = new ArrayList<>();
        if (viewer.concerned() && !demand.state().ended()) {
            offered.add(SLUG + "demandSupplemented");
        }
        if (viewer.concerned() && !demand.state().settled()) {
            offered.add(SLUG + "demandWithdrawn");
        }
        if (viewer.entitlements().hasRole("staffDelegate") && demand.state().open() && !viewer.applicant()) {
            offered.add(SLUG + "demandSeconded");
        }
        if (viewer.entitlements().hasRole("unionOfficer") && !viewer.concerned()) {
            switch (demand.state()) {
                case MERGED -> offered.add(SLUG + "mergeEnded");
                case WELFARE_ADVISED -> offered.add(SLUG + "welfareAdviceEnded");
                default -> {
                    // the officer's own tasks are enough
                }
            }
        }
        boolean works = demand.state() == DemandState.REPLYING || demand.state() == DemandState.CARRYING_OUT;
        if (works && owners.isHandler(person, demand.ownerUnit())) {
            offered.add(SLUG + "extensionRequested");
        }
        return offered;
    }
}
