package org.unionhome.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;
import org.unionhome.publicnotice.Objections;

/**
 * What the platform shows of a promotion. The candidate reads results and reasons; report, opinion and what approvers wrote to
 * each other are for those who decide.
 */
@Component
public class PromotionFacts implements CaseFacts {

    /** Steps whose words are meant for the candidate. */
    private static final Set<String> TO_THE_CANDIDATE =
            Set.of("promotionWithdrawn", "appointCandidate", "reviewProbation");

    /** Steps that judge the candidate. */
    private static final Set<String> DECISIONS = Set.of(
            "inspectCandidate", "giveIntegrityOpinion", "approvePromotion", "answerObjection", "reviewProbation");

    private final Promotions promotions;
    private final PromotionValues values;
    private final PromotionLines lines;
    private final Objections objections;

    PromotionFacts(Promotions promotions, PromotionValues values, PromotionLines lines, Objections objections) {
        this.promotions = promotions;
        this.values = values;
        this.lines = lines;
        this.objections = objections;
    }

    @Override
    public String process() {
        return "promotion";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(promotions.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return values.start();
    }

    @Override
    public boolean offeredTo(Entitlements who) {
        return MotionDesk.raiser(who).isPresent();
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        Promotion promotion = promotions.require(caseNumber);
        List<Fact> facts = new ArrayList<>();
        lines.forEverybody(facts, promotion);
        if (readsAll(viewer)) {
            lines.forThoseWhoDecide(facts, promotion);
        }
        return facts;
    }

    @Override
    public String title(String caseNumber) {
        return lines.title(promotions.require(caseNumber));
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        Promotion promotion = promotions.require(caseNumber);
        boolean may = viewer.applicant()
                || promotion.motion().isRaisedBy(viewer.entitlements().person().id());
        return may && promotion.state().beforeAppointment() ? List.of("promotion.promotionWithdrawn") : List.of();
    }

    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return readsAll(viewer)
                || viewer.applicant()
                        && (TO_THE_CANDIDATE.contains(entry.action()) || "REJECTED".equals(entry.outcome()));
    }

    @Override
    public boolean mayReadFiles(Viewer viewer) {
        return readsAll(viewer);
    }

    @Override
    public boolean mayReadComments(Viewer viewer) {
        return readsAll(viewer);
    }

    /** The candidate learns which office decided what, not which person. */
    @Override
    public boolean mayKnowActor(String caseNumber, String step, String personId, Viewer viewer) {
        return !viewer.applicant() || viewer.is(personId) || !DECISIONS.contains(step);
    }

    @Override
    public Set<String> recusedFrom(String caseNumber, String taskKey) {
        return objections.recusedFrom(caseNumber, taskKey);
    }

    /** Never the candidate, whatever they hold. */
    private static boolean readsAll(Viewer viewer) {
        return !viewer.applicant()
                && (viewer.filer()
                        || viewer.oversees()
                        || !viewer.openTasks().isEmpty()
                        || isHumanResources(viewer.entitlements()));
    }

    /** Human resources answers for all promotions, whoever of them raised one. */
    @Override
    public boolean mayLook(String caseNumber, Entitlements who) {
        return isHumanResources(who);
    }

    private static boolean isHumanResources(Entitlements who) {
        return MotionDesk.raiser(who).isPresent();
    }
}
