package org.unionhome.passport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.passport.Condition;
import org.unionhome.passport.NextRung;
import org.unionhome.passport.PassportChapter;
import org.unionhome.passport.PassportEntry;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Post;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** What processes add to a passport, and the posts that they give and take. */
@UnionHomeTest
class PassportBookTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);

    @Autowired
    Passports passports;

    @Autowired
    People people;

    @Autowired
    Reading reading;

    @Autowired
    Saying saying;

    @Autowired
    PageWords words;

    @Autowired
    Moments moments;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    Person person;

    @BeforeEach
    void oneEmployee() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        person = people.require("linxiaohe");
    }

    @AfterEach
    void noPosts() {
        LocaleContextHolder.resetLocaleContext();
        db.sql("delete from person_post").update();
    }

    @Test
    void aChapterTellsNewestFirstAndLinksACaseOnlyForWhoMayOpenIt() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 3));
        PassportBook book = book(List.of(chapter(entry(MAY, number, "理由充分"), entry(MAY.plusYears(1), null, null))));

        List<PassportViews.Chapter> own = book.chapters(person, "linxiaohe");
        assertThat(own).hasSize(1);
        assertThat(own.get(0).entries())
                .extracting(PassportViews.Entry::day)
                .containsExactly("2022年5月20日", "2021年5月20日");
        assertThat(own.get(0).entries().get(1).text()).isEqualTo("2021年5月20日 起");
        assertThat(own.get(0).entries().get(1).reason()).isEqualTo("理由充分");
        assertThat(own.get(0).entries().get(1).caseNumber()).isEqualTo(number);
        assertThat(book.chapters(person, "guanmingli").get(0).entries())
                .extracting(PassportViews.Entry::caseNumber)
                .containsOnlyNulls();
    }

    @Test
    void aProcessThatHasNothingToTellHasNoChapter() {
        assertThat(book(List.of(chapter())).chapters(person, "linxiaohe")).isEmpty();
    }

    @Test
    void aConditionNamesTheLawAndArticleOfItsRuleOrTheSourceOfItsDecision() {
        Object level = new DefaultMessageSourceResolvable("passport.level.SENIOR");
        NextRung ladder = id -> List.of(new NextRung.Rung(
                "passport.rung.skill",
                List.of(level),
                List.of(
                        new Condition("passport.condition.holds", List.of(level), true, "passport.skill.SENIOR.months"),
                        new Condition("passport.condition.appointed", List.of(), false, "passport.skill-assessment"),
                        new Condition("passport.condition.appointed", List.of(), null, null))));

        PassportViews.Rung rung = new PassportBook(
                        passports, List.of(), List.of(ladder), people, reading, saying, words, moments)
                .rungs(person)
                .get(0);

        assertThat(rung.title()).isEqualTo("技能等级：高级工");
        assertThat(rung.requirements())
                .extracting(PassportViews.Requirement::state)
                .containsExactly("met", "missing", "open");
        assertThat(rung.requirements())
                .extracting(PassportViews.Requirement::source)
                .satisfiesExactly(
                        law -> assertThat(law).contains("国家职业标准编制技术规程", "申报条件 三级", "待确认"),
                        decision -> assertThat(decision).startsWith("依据：人社部发〔2022〕14号"),
                        none -> assertThat(none).isNull());
    }

    @Test
    void aNewPostEndsTheOneBeforeAndTheSameCaseGivesItOnce() {
        passports.appointed("linxiaohe", "晒盐工", "TT1", MAY, null);
        passports.appointed("linxiaohe", "晒盐一班班长", "TT1", MAY.plusYears(1), "JS-2022-00001");
        passports.appointed("linxiaohe", "晒盐一班班长", "TT1", MAY.plusYears(1), "JS-2022-00001");

        assertThat(passports.posts("linxiaohe"))
                .extracting(Post::post, Post::toDay)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("晒盐一班班长", null),
                        org.assertj.core.groups.Tuple.tuple(
                                "晒盐工", MAY.plusYears(1).minusDays(1)));
        assertThat(book(List.of()).head(person).post()).isEqualTo("晒盐一班班长");
    }

    @Test
    void whoDoesNotPassTheProbationHoldsTheFormerPostAgain() {
        passports.appointed("linxiaohe", "晒盐工", "TT1", MAY, null);
        passports.appointed("linxiaohe", "晒盐一班班长", "TT1", MAY.plusYears(1), "JS-2022-00001");

        passports.returned("linxiaohe", "JS-2022-00001", MAY.plusYears(2));
        passports.returned("linxiaohe", "JS-2022-00001", MAY.plusYears(2));

        assertThat(passports.posts("linxiaohe")).extracting(Post::post).containsExactly("晒盐工", "晒盐一班班长", "晒盐工");
        assertThat(passports.posts("linxiaohe").get(1).toDay())
                .isEqualTo(MAY.plusYears(2).minusDays(1));
        assertThat(book(List.of()).posts(person, "linxiaohe").get(1).caseNumber())
                .isNull();
    }

    private PassportBook book(List<PassportChapter> chapters) {
        return new PassportBook(passports, chapters, List.of(), people, reading, saying, words, moments);
    }

    private static PassportEntry entry(LocalDate day, String caseNumber, String reason) {
        return new PassportEntry(day, "passport.since", List.of(day), caseNumber, reason);
    }

    private static PassportChapter chapter(PassportEntry... entries) {
        return new PassportChapter() {
            @Override
            public String process() {
                return "tool-loan";
            }

            @Override
            public List<PassportEntry> of(String personId) {
                return List.of(entries);
            }
        };
    }
}
