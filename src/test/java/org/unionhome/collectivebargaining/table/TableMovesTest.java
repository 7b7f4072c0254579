package org.unionhome.collectivebargaining.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.table.TableFixture.*;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.cases.Ledger;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.support.DecisionExamples;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

/** What the two sides can do at the table, and what they cannot. */
@UnionHomeTest
class TableMovesTest {

    private static final int FRONTLINE = 1;
    private static final int SECOND_LINE = 2;
    private static final int LOWEST = 3;
    private static final int PAYING = 5;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    @Autowired
    BargainingTable table;

    @Autowired
    TableReader reader;

    @Autowired
    OfferMoves offers;

    @Autowired
    ClauseMoves clauses;

    @Autowired
    PackageMoves packages;

    @Autowired
    KeepMoves keeps;

    @Autowired
    Notes notes;

    @Autowired
    Seats seats;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    TableFixture fixture;
    String number;

    @BeforeEach
    void sitDown() {
        fixture = TableFixture.of(beans);
        number = fixture.wageRound();
    }

    @TestFactory
    Stream<DynamicTest> theDecisionTableHoldsItsExamples() {
        DecisionExamples examples = new DecisionExamples("collective-bargaining", "offer-check");
        return Stream.concat(examples.hold(), examples.showEveryRule());
    }

    @Test
    void anOfferIsAcceptedTakenBackAcceptedAgainAndAgreedByTheMinutes() {
        offers.table(number, FRONTLINE, STAFF, percent("12", "利润增长"));
        assertThat(talk(FRONTLINE).turn()).contains(Side.COMPANY);
        offers.table(number, FRONTLINE, COMPANY, percent("8", null));
        assertThat(talk(FRONTLINE).gap()).contains(new BigDecimal("4.00"));
        long last = standing(FRONTLINE, Side.COMPANY).id();

        offers.accept(number, STAFF, last);
        assertThat(clause(FRONTLINE).state()).isEqualTo(ClauseState.TENTATIVE);
        offers.takeBack(number, FRONTLINE, COMPANY);
        assertThat(clause(FRONTLINE).state()).isEqualTo(ClauseState.OPEN);
        offers.accept(number, CHAIR, last);
        fixture.run(() -> table.confirmTentative(number));

        assertThat(clause(FRONTLINE).state()).isEqualTo(ClauseState.AGREED);
        assertThat(table.agreed(number)).singleElement().satisfies(agreed -> {
            assertThat(agreed.text()).contains("增长8%");
            assertThat(agreed.amount()).isEqualByComparingTo("8");
        });
        assertThat(refusal(() -> offers.takeBack(number, FRONTLINE, STAFF))).endsWith("minutesStand");
        assertThat(actions())
                .containsExactly(
                        "tableLaid",
                        "positionTabled",
                        "positionTabled",
                        "positionAccepted",
                        "acceptanceTakenBack",
                        "positionAccepted",
                        "clausesAgreed");
        assertThat(table.ofRound(number, 1))
                .extracting(RoundLine::kind)
                .containsExactly(PositionKind.CLAIM, PositionKind.RESPONSE);
    }

    @Test
    void onlyTheOffersThatStandCanBeAccepted() {
        offers.table(number, FRONTLINE, STAFF, percent("10", null));
        long first = standing(FRONTLINE, Side.STAFF).id();
        offers.table(number, FRONTLINE, STAFF, percent("9", null));

        assertThat(refusal(() -> offers.accept(number, COMPANY, first)))
                .as("it was changed")
                .endsWith("notOnTable");
        long second = standing(FRONTLINE, Side.STAFF).id();
        assertThat(refusal(() -> offers.accept(number, CHAIR, second)))
                .as("one's own")
                .endsWith("notOnTable");
        offers.withdraw(number, STAFF, second);
        assertThat(refusal(() -> offers.accept(number, COMPANY, second)))
                .as("it is gone, and the earlier one does not rise again")
                .endsWith("notOnTable");
        assertThat(talk(FRONTLINE).standing(Side.STAFF)).isEmpty();
        assertThat(refusal(() -> offers.withdraw(number, COMPANY, first))).endsWith("notOnTable");
    }

    @Test
    void ofAcceptingAndWithdrawingAtOneMomentOneIsRefusedClearly() {
        offers.table(number, FRONTLINE, STAFF, percent("9", null));
        long offer = standing(FRONTLINE, Side.STAFF).id();

        List<Together.Result<String>> results = Together.run(
                () -> {
                    offers.accept(number, COMPANY, offer);
                    return "accepted";
                },
                () -> {
                    offers.withdraw(number, STAFF, offer);
                    return "withdrawn";
                });

        assertThat(results).filteredOn(Together.Result::done).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !result.done())
                .singleElement()
                .satisfies(late ->
                        assertThat(((Refusal) late.failure()).key()).matches(".*(notOnTable|acceptedMeanwhile)"));
        boolean accepted = clause(FRONTLINE).state() == ClauseState.TENTATIVE;
        assertThat(standing(FRONTLINE, Side.STAFF) != null).isEqualTo(accepted);
    }

    @Test
    void belowTheFloorNothingIsRecordedAndBeyondTheBudgetOnlyWithAReason() {
        assertThat(refusal(() -> offers.draft(number, LOWEST, STAFF, percent("1999.99", null))))
                .endsWith("belowFloor.AT_LEAST");
        assertThat(reader.drafts(seats.require(number, STAFF))).isEmpty();
        offers.table(number, LOWEST, STAFF, percent("2000", null));

        assertThat(refusal(() -> offers.table(number, FRONTLINE, STAFF, percent("15", null))))
                .endsWith("reasonForBudget");
        assertThat(offers.table(number, FRONTLINE, STAFF, percent("15", "三年未调整")))
                .containsExactly(Finding.REASON_BUDGET, Finding.WARN_ABOVE);
        assertThat(standing(FRONTLINE, Side.STAFF).cost()).isEqualByComparingTo("877500.00");
        assertThat(offers.table(number, FRONTLINE, COMPANY, percent("-1", null)))
                .containsExactly(Finding.WARN_CUT);
        assertThat(offers.table(number, SECOND_LINE, COMPANY, percent("5", null)))
                .isEmpty();
        assertThat(offers.draft(number, SECOND_LINE, STAFF, percent("6", "同上")))
                .contains(Finding.SUGGEST_CHIEF_DIALOGUE);

        String women = fixture.round("WOMEN");
        assertThat(refusal(() -> offers.draft(women, 1, COMPANY, percent("97", null))))
                .endsWith("belowFloor.AT_LEAST");
        String safety = fixture.round("SAFETY");
        assertThat(table.clauses(safety).get(2).title()).isEqualTo("每周工作时间");
        assertThat(refusal(() -> offers.draft(safety, 3, COMPANY, percent("41", null))))
                .endsWith("belowFloor.AT_MOST");
    }

    @Test
    void theWordsOfAnOfferNameItsAmount() {
        Wish other = Wish.of("一线职工月工资增长10%。", new BigDecimal("8"), null);
        assertThat(refusal(() -> offers.draft(number, FRONTLINE, STAFF, other))).endsWith("otherAmount");
        offers.draft(number, FRONTLINE, STAFF, Wish.of("从四月起，一线职工月工资增长８.０%。", new BigDecimal("8"), null));
        assertThat(reader.drafts(seats.require(number, STAFF))).hasSize(1);
    }

    @Test
    void aMinimumThatRisesWhilePeopleBargainCountsAtOnce() {
        offers.table(number, LOWEST, COMPANY, percent("2100", null));
        long offer = standing(LOWEST, Side.COMPANY).id();
        long rule = db.sql("insert into rule_parameter (key, jurisdiction, effective_from, value, unit, status)"
                        + " select key, 'CN-JS', :today, 2490, unit, status from rule_parameter"
                        + " where key = 'collective-bargaining.law.minimumWage' limit 1 returning id")
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
        try {
            assertThat(refusal(() -> offers.draft(number, LOWEST, STAFF, percent("2200", null))))
                    .endsWith("belowFloor.AT_LEAST");
            assertThat(refusal(() -> offers.accept(number, STAFF, offer))).endsWith("floorHasRisen");
        } finally {
            db.sql("delete from rule_parameter where id = :id")
                    .param("id", rule)
                    .update();
        }
        offers.accept(number, STAFF, offer);
        assertThat(table.belowFloor(number, LocalDate.now(clock))).isEmpty();
    }

    @Test
    void ofARenewedAllowanceOnlyWhatIsMoreCostsMoreAndYearlyMoneyIsNoWayAroundTheBudget() {
        int allowance = 4;
        int welfare = 6;
        offers.table(number, allowance, STAFF, percent("100", null));
        assertThat(standing(allowance, Side.STAFF).cost()).isEqualByComparingTo("117000.00");
        db.sql("update collective_bargaining_clause set prior_text = '补贴80元', prior_amount = 80"
                        + " where bargaining = :number and number = :clause")
                .param("number", number)
                .param("clause", allowance)
                .update();
        offers.table(number, allowance, STAFF, percent("100", null));
        assertThat(standing(allowance, Side.STAFF).cost()).isEqualByComparingTo("23400.00");

        assertThat(refusal(() -> offers.table(number, welfare, STAFF, percent("5000", null))))
                .as("560,000 yuan are left")
                .endsWith("reasonForBudget");
    }

    @Test
    void whatNobodyTouchedIsKeptByOneOfferAndOneAcceptance() {
        db.sql(
                        "update collective_bargaining_clause set prior_text = replace(coalesce(wording, title), '{0}', '2000'),"
                                + " prior_amount = case when measure = 'NONE' then null else 2000 end where bargaining = :number")
                .param("number", number)
                .update();
        offers.table(number, PAYING, COMPANY, Wish.of("工资每月十五日前支付。", null, null));
        keeps.keepAll(number, STAFF);

        OfferPackage bundle = reader.packages(number).get(0);
        packages.accept(number, COMPANY, bundle.id());
        assertThat(table.agreed(number))
                .as("not the rises in percent, and not what somebody has spoken about")
                .extracting(AgreedClause::number)
                .containsExactly(LOWEST, 4, 6);
        assertThat(refusal(() -> keeps.keepAll(number, STAFF))).endsWith("nothingToKeep");
    }

    @Test
    void afterAnObjectionNothingNewComesToTheTable() {
        db.sql("insert into collective_bargaining_reopening (case_number, position, cause, clauses, reason, applied_at)"
                        + " values (:number, 1, 'AUTHORITY', '1', '与法不符', now())")
                .param("number", number)
                .update();
        assertThat(refusal(() -> clauses.add(number, STAFF, Topic.VISION, "职工书屋", Measure.NONE, PayGroup.ALL)))
                .endsWith("onlyReopened");
    }

    @Test
    void aPackageIsAcceptedAsAWholeOrNotAtAll() {
        offers.draft(number, FRONTLINE, COMPANY, percent("9", null));
        offers.draft(number, SECOND_LINE, COMPANY, percent("6", null));
        packages.table(number, COMPANY, "九加六", List.of(FRONTLINE, SECOND_LINE));
        OfferPackage bundle = reader.packages(number).get(0);
        long part = standing(FRONTLINE, Side.COMPANY).id();

        assertThat(refusal(() -> offers.accept(number, STAFF, part))).endsWith("onlyWhole");
        assertThat(refusal(() -> offers.withdraw(number, COMPANY, part))).endsWith("onlyWhole");
        assertThat(refusal(() -> offers.table(number, FRONTLINE, COMPANY, percent("10", null))))
                .endsWith("inPackage");
        packages.accept(number, STAFF, bundle.id());
        assertThat(table.agreed(number)).extracting(AgreedClause::number).containsExactly(FRONTLINE, SECOND_LINE);
        assertThat(refusal(() -> packages.withdraw(number, COMPANY, bundle.id())))
                .endsWith("acceptedMeanwhile");

        offers.takeBack(number, SECOND_LINE, STAFF);
        assertThat(table.agreed(number)).as("one part back, all back").isEmpty();
        packages.withdraw(number, COMPANY, bundle.id());
        assertThat(refusal(() -> packages.accept(number, STAFF, bundle.id()))).endsWith("notOnTable");
    }

    @Test
    void aClauseGoesWhenBothLetItGoOrNobodyAnsweredItsClaim() {
        int own = clauses.add(number, STAFF, Topic.VISION, "职工书屋", Measure.NONE, PayGroup.ALL);
        offers.table(number, own, STAFF, Wish.of("企业每年为职工书屋购书。", null, null));
        clauses.askDrop(number, own, STAFF);
        assertThat(clause(own).state()).as("an own claim without an answer").isEqualTo(ClauseState.DROPPED);

        offers.table(number, PAYING, STAFF, Wish.of(null, null, null));
        offers.table(number, PAYING, COMPANY, Wish.of("工资每月二十日前支付。", null, null));
        clauses.askDrop(number, PAYING, STAFF);
        assertThat(clause(PAYING).state()).isEqualTo(ClauseState.OPEN);
        assertThat(talk(PAYING).turn()).contains(Side.COMPANY);
        offers.table(number, PAYING, COMPANY, Wish.of("工资每月十五日前支付。", null, null));
        assertThat(clause(PAYING).dropAsked()).as("a new offer says no").isEmpty();
        clauses.askDrop(number, PAYING, STAFF);
        clauses.askDrop(number, PAYING, COMPANY_CHIEF);
        assertThat(clause(PAYING).state()).isEqualTo(ClauseState.DROPPED);
        offers.takeBack(number, PAYING, STAFF);
        assertThat(clause(PAYING).state()).isEqualTo(ClauseState.OPEN);
    }

    @Test
    void theTableIsSettledWhenNothingIsOpenAndSomethingAgreed() {
        assertThat(table.isSettled(number)).isFalse();
        fixture.run(() -> table.open(number));
        for (ClauseView each : table.clauses(number)) {
            offers.table(number, each.number(), STAFF, offerFor(each));
            offers.accept(number, COMPANY, standing(each.number(), Side.STAFF).id());
        }
        assertThat(table.isSettled(number)).isTrue();

        fixture.run(() -> table.confirmTentative(number));
        fixture.run(() -> table.reopen(number, List.of(FRONTLINE), "职代会认为涨幅偏低"));
        assertThat(table.isSettled(number)).isFalse();
        assertThat(table.clauses(number).get(0).reopenedReason()).isEqualTo("职代会认为涨幅偏低");
        long old = reader.talks(number).get(0).said().get(0).id();
        assertThat(refusal(() -> offers.accept(number, COMPANY, old)))
                .as("what the congress did not want cannot be accepted again")
                .endsWith("notOnTable");
        assertThat(table.clauses(number).subList(1, 6))
                .allSatisfy(other -> assertThat(other.state()).isEqualTo(ClauseState.AGREED));
    }

    @Test
    void tablingNeedsARoundDraftsAndNotesDoNot() {
        fixture.state(number, "BETWEEN_ROUNDS", 1);
        assertThat(refusal(() -> offers.table(number, FRONTLINE, STAFF, percent("9", null))))
                .endsWith("noRoundRuns");
        offers.draft(number, FRONTLINE, STAFF, percent("9", null));
        notes.write(seats.require(number, STAFF), FRONTLINE, "底线是八个点");

        fixture.state(number, "IN_ROUND", 2);
        fixture.run(() -> table.roundOpened(number, 2));
        offers.table(number, FRONTLINE, STAFF, percent("9", null));
        assertThat(table.ofRound(number, 2)).hasSize(1);
        assertThat(reader.drafts(seats.require(number, STAFF)))
                .as("the draft became the offer")
                .isEmpty();

        fixture.state(number, "DRAFTING", 2);
        assertThat(refusal(() -> offers.draft(number, SECOND_LINE, STAFF, percent("9", null))))
                .endsWith("tableClosed");
        assertThat(refusal(() -> notes.write(seats.require(number, STAFF), null, "太晚")))
                .endsWith("tableClosed");
    }

    @Test
    void anOfficerWithoutASeatWritesButDoesNotSpeakAndABrokenSideIsSilent() {
        offers.draft(number, FRONTLINE, OFFICER, percent("9", null));
        assertThat(refusal(() -> offers.table(number, FRONTLINE, OFFICER, percent("9", null))))
                .endsWith("onlyRepresentatives");

        db.sql(
                        "delete from collective_bargaining_representative where bargaining = :number and person_id = 'luoshuihan'")
                .param("number", number)
                .update();
        assertThat(refusal(() -> offers.table(number, FRONTLINE, STAFF, percent("9", null))))
                .contains("composition");
    }

    @Test
    void theLedgerKnowsOffersButNoDraftAndNoNote() {
        offers.draft(number, FRONTLINE, STAFF, percent("9.75", "机密理由"));
        notes.write(seats.require(number, STAFF), null, "机密笔记");
        offers.table(number, SECOND_LINE, STAFF, percent("6.25", null));

        assertThat(ledger.of(number))
                .extracting(entry -> String.valueOf(entry.text()))
                .anySatisfy(text -> assertThat(text).contains("6.25%"))
                .noneSatisfy(text -> assertThat(text).containsAnyOf("9.75", "机密"));
    }

    private static Wish offerFor(ClauseView clause) {
        return Wish.of(null, clause.measure().counted() ? new BigDecimal("2000").min(amount(clause)) : null, "一次谈定");
    }

    private static BigDecimal amount(ClauseView clause) {
        return clause.measure() == Measure.PERCENT ? new BigDecimal("5") : new BigDecimal("2000");
    }

    private static Wish percent(String amount, String reason) {
        return Wish.of(null, new BigDecimal(amount), reason);
    }

    private Talk talk(int clause) {
        return reader.talks(number).get(clause - 1);
    }

    private Clause clause(int clause) {
        return talk(clause).clause();
    }

    private Position standing(int clause, Side side) {
        return talk(clause).standing(side).orElse(null);
    }

    private List<String> actions() {
        return ledger.of(number).stream().map(entry -> entry.action()).toList();
    }

    private static String refusal(Runnable action) {
        var refused = new String[1];
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> refused[0] = refusal.key());
        return refused[0];
    }
}
