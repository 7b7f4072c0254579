package org.unionhome.bargainingdispute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/**
 * What the platform shows of a dispute. Both sides and the authority that coordinates them read the same: nothing in here is
 * meant for one side only.
 */
@Component
public class BargainingDisputeFacts implements CaseFacts {

    private final BargainingDisputes disputes;
    private final DisputeLines lines;
    private final Coordination coordination;
    private final DisputeSides sides;

    BargainingDisputeFacts(
            BargainingDisputes disputes, DisputeLines lines, Coordination coordination, DisputeSides sides) {
        this.disputes = disputes;
        this.lines = lines;
        this.coordination = coordination;
        this.sides = sides;
    }

    @Override
    public String process() {
        return "bargaining-dispute";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return lines.values(disputes.require(caseNumber));
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return Map.of();
    }

    /** Never by hand: another process hands it over. */
    @Override
    public boolean offeredTo(Entitlements who) {
        return false;
    }

    @Override
    public Optional<RuleSet> ruleSetOf(String caseNumber) {
        return Optional.of(disputes.require(caseNumber).ruleSet());
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return lines.facts(disputes.require(caseNumber));
    }

    @Override
    public String title(String caseNumber) {
        return lines.title(disputes.require(caseNumber));
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        BargainingDispute dispute = disputes.require(caseNumber);
        if (dispute.state().ended()) {
            return List.of();
        }
        boolean mayWithdraw = viewer.applicant() || sides.leadsApplicant(dispute, viewer.entitlements());
        boolean mayExtend = dispute.state().termRuns()
                && !dispute.extended()
                && coordination.speaksForAuthority(viewer.entitlements().person());
        return Stream.of(
                        mayExtend ? "bargaining-dispute.extensionGranted" : null,
                        mayWithdraw ? "bargaining-dispute.disputeWithdrawn" : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return takesPart(entry.chain(), viewer);
    }

    @Override
    public boolean mayReadFiles(String caseNumber, Viewer viewer) {
        return takesPart(caseNumber, viewer);
    }

    @Override
    public boolean mayReadComments(String caseNumber, Viewer viewer) {
        return takesPart(caseNumber, viewer);
    }

    private boolean takesPart(String caseNumber, Viewer viewer) {
        return viewer.concerned()
                || viewer.oversees()
                || !viewer.openTasks().isEmpty()
                || mayLook(caseNumber, viewer.entitlements());
    }

    /** Both sides; and the authority where it coordinates, not where the sides talk between themselves. */
    @Override
    public boolean mayLook(String caseNumber, Entitlements who) {
        return sides.takesPart(caseNumber, who)
                || who.hasRole("laborAuthority") && disputes.require(caseNumber).cause() == Cause.DEADLOCK;
    }

    /** Who opens a dispute does so in office, and works on it. */
    @Override
    public boolean ownMatter() {
        return false;
    }
}
