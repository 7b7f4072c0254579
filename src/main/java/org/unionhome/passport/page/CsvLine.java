package org.unionhome.passport.page;

import java.util.ArrayList;
import java.util.List;

/** The cells of one line: parted by commas, also Chinese ones, or tabs. In quotes a comma is a comma, and two quotes are one. */
final class CsvLine {

    private static final String PARTS = ",，\t";

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CsvLine() {}

    static List<String> cells(String line) {
        CsvLine read = new CsvLine();
        int i = 0;
        while (i < line.length()) {
            i += read.take(line.charAt(i), i + 1 < line.length() ? line.charAt(i + 1) : ' ');
        }
        read.endCell();
        return read.cells;
    }

    /** @return how many signs were used up */
    private int take(char sign, char next) {
        if (sign == '"' && quoted && next == '"') {
            cell.append(sign);
            return 2;
        }
        if (sign == '"') {
            quoted = !quoted;
        } else if (!quoted && PARTS.indexOf(sign) >= 0) {
            endCell();
        } else {
            cell.append(sign);
        }
        return 1;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }
}
