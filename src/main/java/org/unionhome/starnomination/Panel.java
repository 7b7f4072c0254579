package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The arithmetic over the sheets of a nomination. Who was recused does not count; who was far from the others is shown, and counts. */
record Panel(List<Sheet> sheets, int pass) {

    private static final int DECIMALS = 2;

    List<Sheet> counted() {
        return ofPass().stream().filter(Sheet::isCounted).toList();
    }

    /** Places in the list of those who have still to score. */
    List<Integer> pendingSeats() {
        return IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).pass() == pass && sheets.get(i).isPending())
                .boxed()
                .toList();
    }

    List<Sheet> ofPass() {
        return sheets.stream().filter(sheet -> sheet.pass() == pass).toList();
    }

    boolean isCalled(String judge) {
        return sheets.stream().anyMatch(sheet -> sheet.isOf(pass, judge));
    }

    /** In any pass: whoever stood aside once does not come back. */
    boolean stoodAside(String judge) {
        return sheets.stream().anyMatch(sheet -> sheet.judgeId().equals(judge) && sheet.recusal() != null);
    }

    /** How many have scored or will. */
    int seated() {
        return counted().size() + pendingSeats().size();
    }

    BigDecimal mean() {
        return mean(counted(), Sheet::total);
    }

    BigDecimal mean(Function<Sheet, BigDecimal> part) {
        return mean(counted(), part);
    }

    private static BigDecimal mean(List<Sheet> sheets, Function<Sheet, BigDecimal> part) {
        BigDecimal sum = sheets.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(sheets.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether this sheet is further than that from what the others give on average. One alone is far from nobody. */
    boolean isFar(Sheet sheet, BigDecimal points) {
        List<Sheet> others = counted().stream().filter(other -> other != sheet).toList();
        return sheet.isCounted()
                && sheet.pass() == pass
                && !others.isEmpty()
                && mean(others, Sheet::total).subtract(sheet.total()).abs().compareTo(points) > 0;
    }
}
