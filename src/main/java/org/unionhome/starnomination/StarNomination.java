package org.unionhome.starnomination;

import static org.unionhome.starnomination.NominationState.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;

/** One person's nomination in one cohort, from the first word to the last day of the star. Each method is one move. */
@Table("star_nomination")
public class StarNomination {

    @Id
    private String caseNumber;

    @Version
    private Integer version;

    private NominationState state;

    @Embedded.Nullable
    private Candidacy candidacy;

    private Integer branchOrder;

    @Embedded.Nullable
    private Verification verification;

    private int pass;
    private BigDecimal democratic;
    private String rescoreReason;

    @Embedded.Nullable
    private Score score;

    @Embedded.Nullable
    private Award award;

    @Embedded.Nullable
    private Ending ending;

    @MappedCollection(idColumn = "star_nomination", keyColumn = "position")
    private List<Achievement> achievements = new ArrayList<>();

    @MappedCollection(idColumn = "star_nomination", keyColumn = "position")
    private List<Kin> kin = new ArrayList<>();

    @MappedCollection(idColumn = "star_nomination", keyColumn = "position")
    private List<Sheet> sheets = new ArrayList<>();

    @MappedCollection(idColumn = "star_nomination", keyColumn = "position")
    private List<Veto> vetoes = new ArrayList<>();

    static StarNomination of(String caseNumber, Candidacy candidacy, List<Achievement> achievements, Set<String> kin) {
        StarNomination nomination = new StarNomination();
        nomination.caseNumber = caseNumber;
        nomination.candidacy = candidacy;
        nomination.state = firstState(candidacy.kind());
        nomination.achievements.addAll(achievements);
        nomination.declare(kin);
        return nomination;
    }

    static NominationState firstState(NominationKind kind) {
        return kind == NominationKind.SELF ? AT_BRANCH : AWAITING_CONSENT;
    }

    private void declare(Set<String> relatives) {
        kin.clear();
        relatives.stream().sorted().map(Kin::new).forEach(kin::add);
    }

    void consented(Set<String> relatives) {
        move(AT_BRANCH, AWAITING_CONSENT);
        declare(relatives);
    }

    void declined(String text, LocalDate day) {
        end(DECLINED, null, text, day, AWAITING_CONSENT);
    }

    void lapsed(LocalDate day) {
        end(LAPSED, null, null, day, AWAITING_CONSENT);
    }

    void recommended(int order) {
        move(VERIFYING, AT_BRANCH);
        branchOrder = order;
    }

    void notRecommended(String text, LocalDate day) {
        end(NOT_RECOMMENDED, null, text, day, AT_BRANCH);
    }

    void verified(UnaryOperator<Verification> part) {
        state.require(VERIFYING);
        verification = part.apply(verification == null ? Verification.NOTHING : verification);
    }

    /** Against whom nothing speaks goes to the panel; everybody else is told each reason. */
    void judged(List<String> reasons, LocalDate day) {
        state.require(VERIFYING);
        reasons.stream().map(Veto::new).forEach(vetoes::add);
        if (reasons.isEmpty()) {
            state = PREPARED;
        } else {
            end(NOT_ELIGIBLE, null, null, day, VERIFYING);
        }
    }

    void scoringStarted(BigDecimal democraticPoints) {
        move(SCORING, PREPARED);
        democratic = democraticPoints;
        pass = 1;
    }

    void seat(Sheet sheet) {
        state.require(SCORING);
        sheets.add(sheet);
    }

    /** @throws Refusal when this judge has no sheet to fill in now */
    void answered(String judge, UnaryOperator<Sheet> answer) {
        state.require(SCORING);
        int seat = panel().pendingSeats().stream()
                .filter(i -> sheets.get(i).judgeId().equals(judge))
                .findFirst()
                .orElseThrow(() -> new Refusal("star-nomination.refusal.noSheet"));
        sheets.set(seat, answer.apply(sheets.get(seat)));
    }

    void weighed(Score result, BigDecimal farPoints) {
        move(SCORED, SCORING);
        score = result;
        Panel before = panel();
        sheets.replaceAll(sheet -> sheet.pass() == pass ? sheet.flagged(before.isFar(sheet, farPoints)) : sheet);
    }

    void rescore(String why) {
        move(SCORING, SCORED);
        pass++;
        rescoreReason = why;
        score = null;
    }

    void appointed(int rank, LocalDate from, LocalDate to) {
        move(APPOINTED, SCORED);
        award = new Award(rank, from, to);
    }

    void notSelected(String why, Integer rank, LocalDate day) {
        award = rank == null ? null : new Award(rank, null, null);
        end(NOT_SELECTED, why, null, day, SCORED);
    }

    /** With its whole cohort, wherever it stands. */
    void calledOff(String why, LocalDate day) {
        state.requireBeforeAppointment();
        end(NOT_SELECTED, why, null, day, state);
    }

    void withdrawn(String why, String text, LocalDate day) {
        state.requireBeforeAppointment();
        end(WITHDRAWN, why, text, day, state);
    }

    void revoked(String why, String text, LocalDate day) {
        end(REVOKED, why, text, day, APPOINTED);
    }

    void termEnded(LocalDate day) {
        end(TERM_ENDED, null, null, day, APPOINTED);
    }

    private void end(NominationState to, String why, String text, LocalDate day, NominationState from) {
        move(to, from);
        ending = new Ending(day, why, text);
    }

    private void move(NominationState to, NominationState from) {
        state.require(from);
        state = to;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public NominationState state() {
        return state;
    }

    public Candidacy candidacy() {
        return candidacy;
    }

    public Integer branchOrder() {
        return branchOrder;
    }

    Verification verification() {
        return verification == null ? Verification.NOTHING : verification;
    }

    /** The sheets of the pass that runs, or ran last. */
    Panel panel() {
        return new Panel(List.copyOf(sheets), pass);
    }

    BigDecimal democratic() {
        return democratic;
    }

    String rescoreReason() {
        return rescoreReason;
    }

    /** Null before the panel has scored. */
    Score score() {
        return score;
    }

    Award award() {
        return award;
    }

    /** Null while it runs. */
    Ending ending() {
        return ending;
    }

    List<Achievement> achievements() {
        return List.copyOf(achievements);
    }

    Set<String> kin() {
        return kin.stream().map(Kin::personId).collect(Collectors.toUnmodifiableSet());
    }

    List<String> vetoes() {
        return vetoes.stream().map(Veto::reason).toList();
    }
}
