package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic over a panel's sheets, by itself. */
class PanelTest {

    private static final BigDecimal FAR = new BigDecimal("15");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final List<Sheet> sheets = new ArrayList<>();

    /** As many points for skill, and nothing else. */
    private Sheet gives(int pass, String points) {
        BigDecimal none = BigDecimal.ZERO;
        Sheet sheet = Sheet.called(pass, "judge" + sheets.size())
                .scored(new Points(new BigDecimal(points), none, none, none), null, DAY);
        sheets.add(sheet);
        return sheet;
    }

    private Panel panel(int pass) {
        return new Panel(List.copyOf(sheets), pass);
    }

    @Test
    void theMeanIsOfThoseWhoScoredAndWhoStoodAsideDoesNotCount() {
        gives(1, "30");
        gives(1, "35");
        gives(1, "40");
        sheets.add(Sheet.called(1, "kin").recused(Recusal.KIN, null));
        sheets.add(Sheet.called(1, "late"));

        assertThat(panel(1).mean()).isEqualByComparingTo("35");
        assertThat(panel(1).counted()).hasSize(3);
        assertThat(panel(1).pendingSeats()).containsExactly(4);
        assertThat(panel(1).seated()).isEqualTo(4);
    }

    @Test
    void theMeanIsRoundedToTwoDecimalsHalfUp() {
        gives(1, "30");
        gives(1, "30");
        gives(1, "31");

        assertThat(panel(1).mean()).isEqualTo("30.33");
    }

    @Test
    void judgesWhoAllGiveTheSameAreFarFromNobody() {
        gives(1, "40");
        gives(1, "40");
        gives(1, "40");

        assertThat(sheets).noneMatch(sheet -> panel(1).isFar(sheet, FAR));
        assertThat(panel(1).mean()).isEqualByComparingTo("40");
    }

    @Test
    void aJudgeIsHeldAgainstTheMeanOfTheOthersNotOfAll() {
        gives(1, "40");
        gives(1, "40");
        Sheet exactly = gives(1, "25");

        assertThat(panel(1).isFar(exactly, FAR))
                .as("15 points are not more than 15")
                .isFalse();

        sheets.remove(exactly);
        Sheet further = gives(1, "24.5");
        assertThat(panel(1).isFar(further, FAR)).isTrue();
        assertThat(panel(1).mean()).as("it counts all the same").isEqualTo("34.83");
    }

    @Test
    void ofTwoJudgesWhoDifferBothAreShown() {
        Sheet low = gives(1, "10");
        Sheet high = gives(1, "40");

        assertThat(panel(1).isFar(low, FAR)).isTrue();
        assertThat(panel(1).isFar(high, FAR)).isTrue();
    }

    @Test
    void oneAloneIsFarFromNobody() {
        Sheet alone = gives(1, "1");

        assertThat(panel(1).isFar(alone, FAR)).isFalse();
    }

    @Test
    void aSecondPassCountsItsOwnSheetsAndKeepsTheFirst() {
        gives(1, "10");
        gives(2, "30");
        gives(2, "34");

        assertThat(panel(2).mean()).isEqualByComparingTo("32");
        assertThat(panel(2).sheets()).hasSize(3);
        assertThat(panel(1).mean()).isEqualByComparingTo("10");
    }

    @Test
    void whoeverStoodAsideOnceDoesNotComeBack() {
        sheets.add(Sheet.called(1, "kin").recused(Recusal.DECLARED, "亲戚"));

        assertThat(panel(2).stoodAside("kin")).isTrue();
        assertThat(panel(2).isCalled("kin")).isFalse();
        assertThat(panel(1).isCalled("kin")).isTrue();
    }
}
