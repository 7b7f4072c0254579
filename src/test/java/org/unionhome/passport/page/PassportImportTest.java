package org.unionhome.passport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.unionhome.support.CsrfPair.csrf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.FlashMap;
import org.unionhome.passport.Honour;
import org.unionhome.passport.Passports;
import org.unionhome.passport.SkillLevel;
import org.unionhome.passport.Training;
import org.unionhome.support.UnionHomeTest;

/** Lists of the training centre: all lines or none, and every problem with its line. */
@UnionHomeTest
class PassportImportTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Passports passports;

    @Autowired
    JdbcClient db;

    @AfterEach
    void thePassportsAreEmpty() {
        List.of("person_skill", "person_honour", "person_training")
                .forEach(table -> db.sql("delete from " + table).update());
    }

    @Test
    void aListFromASpreadsheetIsReadWithItsHeadingQuotesAndOtherWaysToWriteADay() throws Exception {
        send(
                "honour",
                "\uFEFF账号,荣誉名称,级别,授予日期,授予单位,工匠\r\n"
                        + "linxiaohe,\"先进生产者，一等\",市级,2020/1/5,\"市\"\"总\"\"工会\"\r\n\r\nshisufang\t海盐工匠\t公司级\t2021.5.1\t公司\t是\r\n");

        Honour first = passports.honours("linxiaohe").get(0);
        assertThat(first.name()).isEqualTo("先进生产者，一等");
        assertThat(first.awardedBy()).isEqualTo("市\"总\"工会");
        assertThat(first.awardedOn()).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(first.craftsman()).isFalse();
        assertThat(passports.honours("shisufang").get(0).craftsman()).isTrue();
        assertThat(passports.honours("shisufang").get(0).rank()).isEqualTo(Honour.Rank.COMPANY);
    }

    @Test
    void aListThatChineseExcelHasSavedIsReadToo() throws Exception {
        send("honour", "linxiaohe,先进生产者,市级,2020-01-05,市总工会,否", Charset.forName("GBK"));

        assertThat(passports.honours("linxiaohe").get(0).name()).isEqualTo("先进生产者");
    }

    @Test
    void aTrainingNeedsNeitherHoursNorResult() throws Exception {
        send("training", "linxiaohe,安全培训,CLASS,2024-03-01,2024-03-05\nshisufang,滩面实训,实训,2024-03-01,2024-03-01,7.5,合格");

        assertThat(passports.trainings("linxiaohe").get(0).hours()).isNull();
        Training full = passports.trainings("shisufang").get(0);
        assertThat(full.hours()).isEqualByComparingTo(new BigDecimal("7.5"));
        assertThat(full.result()).isEqualTo("合格");
        assertThat(full.kind()).isEqualTo(Training.Kind.PRACTICE);
    }

    @Test
    void everyWrongLineIsToldNothingIsImportedAndWhatWasTypedStays() throws Exception {
        send("skill", "guwenhai,电工,技师,2020-01-01");
        String lines = String.join(
                "\n",
                "linxiaohe,制盐工,中级工,2021-05-20",
                "nobody1,制盐工,中级工,2021-05-20",
                "linxiaohe,,大师,明天",
                "linxiaohe,制盐工",
                "guwenhai,电工,技师,2020-01-01",
                "linxiaohe,制盐工,中级工,2021-05-20");

        FlashMap flash = send("skill", lines);

        assertThat((List<?>) flash.get("lineErrors"))
                .map(Object::toString)
                .satisfiesExactly(
                        e -> assertThat(e).startsWith("第 2 行"),
                        e -> assertThat(e).isEqualTo("第 3 行：工种：请填写，最多 60 个字。"),
                        e -> assertThat(e).startsWith("第 3 行：等级："),
                        e -> assertThat(e).startsWith("第 3 行：发证日期："),
                        e -> assertThat(e).startsWith("第 4 行：要写账号"),
                        e -> assertThat(e).isEqualTo("第 5 行：档案里已经有这一条了。"),
                        e -> assertThat(e).isEqualTo("第 6 行：同一条写了两遍。"));
        assertThat(passports.skills("linxiaohe")).isEmpty();
        String again = mvc.perform(
                        get("/passport/import/skill").with(user("huangpuyun")).flashAttrs(flash))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(again).contains("linxiaohe,,大师,明天", "第 3 行：工种");
    }

    @Test
    void anEmptyListIsRefused() throws Exception {
        assertThat(send("skill", "账号,工种,等级,发证日期\n").get("lineErrors").toString())
                .contains("名单是空的");
    }

    @Test
    void theHighestLevelOfADayIsWhatWasReachedByThen() throws Exception {
        send("skill", "linxiaohe,制盐工,中级工,2015-05-20\nlinxiaohe,制盐工,高级工,2020-05-20\nlinxiaohe,电工,初级工,2021-01-01");

        assertThat(passports.skill("linxiaohe", LocalDate.of(2015, 5, 19))).isEmpty();
        assertThat(passports.skill("linxiaohe", LocalDate.of(2020, 5, 19))).contains(SkillLevel.INTERMEDIATE);
        assertThat(passports.skill("linxiaohe", LocalDate.of(2021, 5, 19))).contains(SkillLevel.SENIOR);
    }

    private FlashMap send(String kind, String lines) throws Exception {
        return send(kind, lines, StandardCharsets.UTF_8);
    }

    private FlashMap send(String kind, String lines, Charset charset) throws Exception {
        return mvc.perform(multipart("/passport/import/" + kind)
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", lines.getBytes(charset)))
                        .with(user("huangpuyun"))
                        .with(csrf()))
                .andReturn()
                .getFlashMap();
    }
}
