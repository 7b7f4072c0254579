package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rule.Confidence;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.Rules;
import org.unionhome.support.UnionHomeTest;

/** The numbers of the law, as the handbook's facts B1 to B26 and its comparators state them. */
@UnionHomeTest
class BargainingLawTest {

    private static final String LAW = "collective-bargaining.law.";
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient db;

    @Autowired
    MessageSource texts;

    @ParameterizedTest
    @CsvSource({
        "representativesAtLeast, 3, COUNT, 集体合同规定, 第十九条, READ",
        "outsidersPart, 1, COUNT, 集体合同规定, 第二十三条, READ",
        "outsidersOf, 3, COUNT, 集体合同规定, 第二十三条, READ",
        "vacancy, 15, CALENDAR_DAYS, 集体合同规定, 第三十一条, READ",
        "reply, 20, CALENDAR_DAYS, 集体合同规定, 第三十二条, READ",
        "replyWage, 20, CALENDAR_DAYS, 工资集体协商试行办法, 第十七条, READ",
        "dataBefore, 5, CALENDAR_DAYS, 工资集体协商试行办法, 第十八条, READ",
        "termAtLeast, 12, MONTHS, 集体合同规定, 第三十八条, READ",
        "termAtMost, 36, MONTHS, 集体合同规定, 第三十八条, READ",
        "wageTermAtMost, 12, MONTHS, 工资集体协商试行办法, 第二十四条, READ",
        "filing, 10, CALENDAR_DAYS, 集体合同规定, 第四十二条, SECONDARY",
        "copies, 3, COUNT, 集体合同规定, 第四十二条, SECONDARY",
        "filingWage, 7, CALENDAR_DAYS, 工资集体协商试行办法, 第二十一条, READ",
        "review, 15, CALENDAR_DAYS, 集体合同规定, 第四十七条, READ",
        "reviewWage, 15, CALENDAR_DAYS, 工资集体协商试行办法, 第二十二条, READ",
        "publication, 5, WORKING_DAYS, 集体合同规定, 第四十八条, SAMPLE",
        "publicationWage, 5, CALENDAR_DAYS, 工资集体协商试行办法, 第二十三条, READ",
        "renewal, 3, MONTHS, 集体合同规定, 第三十八条, READ",
        "renewalWage, 60, CALENDAR_DAYS, 工资集体协商试行办法, 第二十四条, READ",
        "replyEmergency, 3, CALENDAR_DAYS, , , SAMPLE",
        "papersBefore, 7, CALENDAR_DAYS, , , SAMPLE",
        "reconvene, 7, CALENDAR_DAYS, , , SAMPLE",
        "minimumWage, 2000, CNY, , , SAMPLE",
        "guidelineLower, 0.03, RATIO, , , SAMPLE",
        "guidelineBase, 0.07, RATIO, , , SAMPLE",
        "guidelineUpper, 0.12, RATIO, , , SAMPLE"
    })
    void theNationalLawSays(String key, String value, String unit, String law, String article, Confidence confidence) {
        assertSays("CN", key, value, unit, law, article, confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "CN-JS, reply, 15, CALENDAR_DAYS, 江苏省集体协商条例, , MEMORY",
        "CN-JS, replyWage, 15, CALENDAR_DAYS, 江苏省集体协商条例, , MEMORY",
        "CN-JS, threeProcedures, 1, COUNT, 江苏省集体协商条例, , READ",
        "CN-SH, reply, 15, CALENDAR_DAYS, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, replyWage, 15, CALENDAR_DAYS, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, noRefusalLayoffs, 20, COUNT, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, noRefusalLayoffShare, 0.10, RATIO, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, noRefusalStoppage, 1, COUNT, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, noRefusalHazard, 1, COUNT, 上海市集体合同条例, 第十五条, READ",
        "CN-SH, filing, 10, CALENDAR_DAYS, 上海市集体合同条例, 第二十三条, READ",
        "CN-SH, wageTermAtMost, 12, MONTHS, 上海市集体合同条例, 第二十五条, READ",
        "CN-ZJ, reply, 10, WORKING_DAYS, 浙江省企业民主管理条例, , READ",
        "CN-ZJ, replyWage, 10, WORKING_DAYS, 浙江省企业民主管理条例, , READ",
        "CN-ZJ, submitDraft, 15, WORKING_DAYS, 浙江省企业民主管理条例, 第二十四条, READ",
        "CN-ZJ, resubmitDraft, 5, WORKING_DAYS, 浙江省企业民主管理条例, 第二十四条, READ",
        "CN-ZJ, suspensionAtMost, 60, CALENDAR_DAYS, 浙江省企业民主管理条例, 第二十九条, READ",
        "CN-SD, replyWage, 10, CALENDAR_DAYS, 山东省企业工资集体协商条例, , READ",
        "CN-SD, bargainingLongest, 60, CALENDAR_DAYS, 山东省企业工资集体协商条例, 第二十八条, READ",
        "CN-CQ, reply, 20, CALENDAR_DAYS, 重庆市集体合同条例, , READ",
        "CN-CQ, suspensionAtMost, 30, CALENDAR_DAYS, 重庆市集体合同条例, , READ"
    })
    void aProvinceSays(
            String jurisdiction,
            String key,
            String value,
            String unit,
            String law,
            String article,
            Confidence confidence) {
        assertSays(jurisdiction, key, value, unit, law, article, confidence);
    }

    @Test
    void shandongSpeaksOfWagesOnlyAndJiangsuSince2023() {
        assertSays("CN-SD", "reply", "20", "CALENDAR_DAYS", "集体合同规定", "第三十二条", Confidence.READ);
        RuleSet before = new RuleSet("CN-JS", LocalDate.of(2023, 4, 30));
        assertThat(rules.require(LAW + "reply", before).value()).isEqualByComparingTo("20");
        assertThat(rules.find(LAW + "threeProcedures", before)).isEmpty();
    }

    @Test
    void whatNoLawSaysIsNoRule() {
        for (String key : List.of("suspensionAtMost", "bargainingLongest", "submitDraft", "noRefusalHazard")) {
            assertThat(rules.find(LAW + key, new RuleSet("CN", NOW))).as(key).isEmpty();
            assertThat(rules.find(LAW + key, new RuleSet("CN-JS", NOW))).as(key).isEmpty();
        }
    }

    @Test
    void everyNumberSaysHowItIsKnownAndNoSampleIsSoldAsLaw() {
        assertThat(laws()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.confidence()).as(rule.key()).isNotNull();
            if (rule.confidence() == Confidence.READ) {
                assertThat(rule.law()).as(rule.key()).isNotNull();
            }
            if (rule.confidence() == Confidence.MEMORY || rule.confidence() == Confidence.SAMPLE) {
                assertThat(rule.status()).as(rule.key()).isEqualTo(Rule.Status.TO_CONFIRM);
                assertThat(rule.note()).as(rule.key()).isNotBlank();
            }
        });
    }

    @Test
    void everyNumberBelongsToASetAndHasAName() {
        List<String> homeless = db.sql("select key || ' ' || jurisdiction from rule_parameter p"
                        + " where starts_with(key, :law) and not exists (select 1 from rule_set s"
                        + " where s.jurisdiction = p.jurisdiction)")
                .param("law", LAW)
                .query(String.class)
                .list();
        assertThat(homeless).isEmpty();
        assertThat(laws()).allSatisfy(rule -> {
            String name = rule.key().replace(".law.", ".rule.law.");
            assertThat(texts.getMessage(name, null, Locale.CHINESE))
                    .isNotEqualTo(texts.getMessage(name, null, Locale.ENGLISH));
        });
    }

    private List<Rule> laws() {
        return rules.all(LAW);
    }

    private void assertSays(
            String jurisdiction,
            String key,
            String value,
            String unit,
            String law,
            String article,
            Confidence confidence) {
        Rule rule = rules.require(LAW + key, new RuleSet(jurisdiction, NOW));
        assertThat(rule.value()).isEqualByComparingTo(value);
        assertThat(rule.unit().name()).isEqualTo(unit);
        assertThat(rule.law()).isEqualTo(law);
        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.confidence()).isEqualTo(confidence);
    }
}
