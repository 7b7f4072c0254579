package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.calendar.RuleSet;
import org.unionhome.support.UnionHomeTest;

/** The examples of the decision tables are what the rule sets as shipped decide, by the numbers that stand in the database. */
@UnionHomeTest
class BargainingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int STAFF = 1000;

    @Autowired
    BargainingRules rules;

    static List<Map<String, String>> procedures() throws IOException {
        return rows("procedure");
    }

    static List<Map<String, String>> refusals() throws IOException {
        return rows("refusal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void theLawOfEachJurisdictionGivesTheProcedureOfTheExample(Map<String, String> row) {
        Grounds grounds = new Grounds(
                Boolean.parseBoolean(row.get("signsContract")),
                false,
                Boolean.parseBoolean(row.get("reducesRights")),
                Emergency.valueOf(row.get("emergency")),
                0,
                null);

        assertThat(rules.procedure(set(row), grounds)).hasToString(row.get("expected.procedure"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void theLawOfEachJurisdictionForbidsTheRefusalOfTheExample(Map<String, String> row) {
        boolean stoppage = Boolean.parseBoolean(row.get("stoppage"));
        boolean hazard = Boolean.parseBoolean(row.get("hazard"));
        if (stoppage && hazard) {
            return; // a form tells of one emergency; the table would take both
        }
        Emergency emergency = hazard ? Emergency.HAZARD : stoppage ? Emergency.PETITION : Emergency.NONE;
        int layoffs = Integer.parseInt(row.get("layoffs"));
        BigDecimal share = new BigDecimal(row.get("layoffShare"));
        Integer headcount = layoffs == 0 ? null : headcount(layoffs, share);

        assertThat(rules.noRefusal(set(row), new Grounds(true, false, false, emergency, layoffs, headcount))
                        .orElse(""))
                .isEqualTo(row.get("expected.rule"));
    }

    /** The smallest staff of which so many are not more than this share. */
    private static int headcount(int layoffs, BigDecimal share) {
        return BigDecimal.valueOf(layoffs)
                .divide(share, 0, java.math.RoundingMode.CEILING)
                .intValueExact();
    }

    @ParameterizedTest(name = "{0} of 191: {1}")
    @CsvSource({"20,noRefusalLayoffs", "19,''"})
    void aShareThatIsAHairBelowTheLimitIsBelowIt(int layoffs, String expected) {
        assertThat(rules.noRefusal(
                                new RuleSet("CN-SH", DAY),
                                new Grounds(true, false, false, Emergency.NONE, layoffs, 191))
                        .orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void whatAProvinceForbidsSinceADayWasNotForbiddenTheDayBefore() {
        Grounds layoffs = new Grounds(true, false, false, Emergency.NONE, 50, STAFF);

        assertThat(rules.noRefusal(new RuleSet("CN-SH", LocalDate.of(2015, 9, 30)), layoffs))
                .isEmpty();
        assertThat(rules.noRefusal(new RuleSet("CN-SH", LocalDate.of(2015, 10, 1)), layoffs))
                .contains("noRefusalLayoffs");
    }

    private static RuleSet set(Map<String, String> row) {
        return new RuleSet(row.get("ruleSet"), DAY);
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("processes/collective-bargaining/examples/" + table + ".csv"));
        List<String> header = Arrays.asList(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", header.size());
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), cells[i]);
                    }
                    return row;
                })
                .toList();
    }
}
