package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.petition.PetitionCases.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Whom an accusation names, however it is written, is kept out of it; and who cannot be recognised may be discipline itself. */
@UnionHomeTest
class PetitionAccusedTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Reading reading;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "汪鲁军",
                "汪 鲁军",
                "汪　鲁　军",
                "汪·鲁·军",
                "汪\u200B鲁军",
                "“汪”鲁军",
                "汪\n鲁军",
                "wanglujun",
                "ＷＡＮＧＬＵＪＵＮ",
                "Wang Lujun",
                "工号wanglujun的人",
                "纪委书记",
                "纪 委 书 记",
                "纪检",
                "Discipline Inspection"
            })
    void theHeadOfDisciplineIsRecognisedHoweverItIsWritten(String written) {
        String number = cases.submit(accusation(written));

        assertThat(accused(number)).containsExactly(DISCIPLINE);
        assertThat(reading.sees(DISCIPLINE, number)).isFalse();
        assertThat(candidate(number)).isEqualTo("partyCommittee");
    }

    @ParameterizedTest
    @CsvSource({
        "董事长, discipline, xieyuanshan",
        "党委书记, discipline, jinghongwei",
        "纪委书记和党委书记, chairman, jinghongwei",
        "纪委书记和党委书记, chairman, wanglujun"
    })
    void aTitleMeansWhoHoldsIt(String title, String handler, String kept) {
        String number = cases.submit(accusation(title));

        assertThat(accused(number)).contains(kept);
        assertThat(candidate(number)).isEqualTo(handler);
    }

    @Test
    void aLongerTitleIsNotTheShorterOneInIt() {
        String number = cases.submit(accusation("分工会主席"));

        assertThat(accused(number)).contains(BRANCH_CHAIR).doesNotContain(CHAIR);
    }

    @Test
    void anIdIsAWordOfItsOwn() {
        String id = cases.member();

        assertThat(accused(cases.submit(accusation("杜海峰 2" + id + "9")))).containsExactly("duhaifeng");
        assertThat(accused(cases.submit(accusation("杜海峰 " + id.toUpperCase()))))
                .containsExactlyInAnyOrder("duhaifeng", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"汪纪", "老汪", "杜海峰、老汪", "杜海峰\n老汪", "某供应商"})
    void whoIsNotRecognisedMayBeDisciplineItself(String written) {
        assertThat(candidate(cases.submit(accusation(written)))).isEqualTo("partyCommittee");
    }

    @Test
    void anAccusationOfNobodyGoesHigherToo() {
        assertThat(candidate(cases.submit(accusation(null)))).isEqualTo("partyCommittee");
        assertThat(candidate(cases.submit(with(accusation(null), "facts", "杜海峰在采购中收受好处"))))
                .isEqualTo("discipline");
    }

    @Test
    void theDoubtCountsForARequestThatTurnsOutToBeAnAccusationAsWell() {
        String number = cases.submit(petition(Kind.REQUEST));
        cases.decide(
                number,
                "decideAcceptance",
                OFFICER,
                "outcome",
                "RECLASSIFIED",
                "newKind",
                "ACCUSATION",
                "accusedText",
                "老汪");

        assertThat(candidate(number)).isEqualTo("partyCommittee");
        assertThat(cases.text("accused_unclear", number)).isEqualTo("true");
    }

    private List<String> accused(String number) {
        return db.sql("select person_id from petition_accused where case_number = :n order by person_id")
                .param("n", number)
                .query(String.class)
                .list();
    }

    private String candidate(String number) {
        return driver.task(number, "handleAccusation").candidate();
    }
}
