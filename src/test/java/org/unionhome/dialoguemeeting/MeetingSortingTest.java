package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** The officer puts the demands in order from the form: merges, takes out again, and loses nothing. */
@UnionHomeTest
class MeetingSortingTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    MeetingDemands demands;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient db;

    MeetingCases cases;
    String meeting;
    String first;
    String second;
    String third;

    @BeforeEach
    void threeDemands() {
        cases = new MeetingCases(driver, people);
        meeting = cases.convene();
        first = cases.raise(meeting, DELEGATE, "滩头搭遮阳棚");
        second = cases.raise(meeting, MEMBER, "滩面太晒没处躲");
        third = cases.raise(meeting, OTHER_DELEGATE, "吊机驾驶室装空调");
        driver.send(first, "demandSeconded", OTHER_DELEGATE, Map.of());
        cases.collected(meeting);
    }

    @Test
    void theFormShowsAllDemandsWithSecondersUnitCategoryAndASuggestedOwner() {
        List<Map<String, Object>> rows = rows();

        assertThat(rows)
                .extracting(row -> row.get("demand"))
                .containsExactly(first + " 滩头搭遮阳棚", second + " 滩面太晒没处躲", third + " 吊机驾驶室装空调");
        assertThat(rows.get(0)).containsEntry("seconds", 1);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .hasEntrySatisfying(
                                "about", about -> assertThat((String) about).isNotBlank())
                        .hasEntrySatisfying(
                                "next", owner -> assertThat((String) owner).isNotBlank()));
        assertThat(values("demandOptions")).containsExactly(first, second, third);
    }

    @Test
    void twoOfThreeAreMergedAndOnlyTwoComeToTheMeeting() {
        cases.sort(meeting, "MERGED", second, first);
        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
        assertThat(driver.state(second)).isEqualTo("MERGED");
        assertThat(demands.require(second).mergedInto()).isEqualTo(first);
        assertThat(toldOf(second)).contains("demand-follow-up.told.merged");
        assertThat(values("demandOptions")).containsExactly(third, second);
        cases.sort(meeting, "SORTED").held(meeting).assign(meeting, first).assign(meeting, third);

        assertThat(driver.openTasks(meeting)).doesNotContain("decideDemand");
        assertThat(driver.state(second)).isEqualTo("MERGED");
    }

    @Test
    void aMergeThatIsUndoneBringsTheDemandBackToTheAgenda() {
        cases.sort(meeting, "MERGED", second, first).sort(meeting, "UNMERGED", second);
        assertThat(driver.state(second)).isEqualTo("COLLECTED");
        assertThat(demands.require(second).text()).contains("滩面太晒没处躲");
        cases.sort(meeting, "SORTED").held(meeting);
        List.of(first, second, third).forEach(demand -> cases.assign(meeting, demand));

        assertThat(driver.state(second)).isEqualTo("ASSIGNED");
    }

    @Test
    void nothingIsMergedIntoItselfNorIntoADemandOfAnotherMeeting() {
        cases.sort(meeting, "MERGED", second, first);
        driver.on(MONDAY);
        String other = cases.convene();
        String elsewhere = cases.raise(other, DELEGATE, "别的会上的诉求");

        assertThatThrownBy(() -> cases.sort(meeting, "MERGED", third, third)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.sort(meeting, "MERGED", elsewhere, first))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.sort(meeting, "MERGED", third, elsewhere))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.sort(meeting, "MERGED", first, third)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.sort(meeting, "MERGED")).isInstanceOf(Refusal.class);
        assertThat(driver.state(third)).isEqualTo("COLLECTED");
    }

    @Test
    void whoConvenesAMeetingReadsWhichOthersCollectAtTheSameTime() {
        driver.on(MONDAY);
        cases.convene(DAY.plusDays(3));

        assertThat((String) reading.startValues(OFFICER, "dialogue-meeting").get("otherMeetings"))
                .contains("春季董事长与职工代表对话会");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows() {
        return (List<Map<String, Object>>) form().get("demands");
    }

    @SuppressWarnings("unchecked")
    private List<Object> values(String options) {
        return ((List<Map<String, Object>>) form().get(options))
                .stream().map(option -> option.get("value")).toList();
    }

    private Map<String, Object> form() {
        return reading.taskValues(OFFICER, driver.task(meeting, "sortDemands").taskId());
    }

    private List<String> toldOf(String demand) {
        return db.sql("select text_key from notice where case_number = :demand and recipient_id = :raiser")
                .param("demand", demand)
                .param("raiser", MEMBER)
                .query(String.class)
                .list();
    }
}
