package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.workflow.OpenTask;

/** What people write into the forms of a wage bargaining. */
@Component
class WageForms {

    private static final String PLACE = "公司二楼会议室";

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final Rounds rounds;
    private final BargainingTable table;
    private final Drafts drafts;
    private final WorkCalendar calendar;
    private final Clock clock;

    WageForms(
            CollectiveBargainings bargainings,
            Representatives representatives,
            Rounds rounds,
            BargainingTable table,
            Drafts drafts,
            WorkCalendar calendar,
            Clock clock) {
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.rounds = rounds;
        this.table = table;
        this.drafts = drafts;
        this.calendar = calendar;
        this.clock = clock;
    }

    static Map<String, Object> beginning(WageStory story, String previous) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", "WAGE");
        form.put("purpose", story.purpose().name());
        form.put("previousContract", story.follows() ? previous : null);
        form.put("jurisdiction", story.jurisdiction());
        form.put("contractWanted", true);
        form.put("reducesRights", false);
        form.put("emergency", "NONE");
        form.put("surveyWanted", true);
        return form;
    }

    /** @param today the real one: the last round of a story under way was yesterday */
    Map<String, Object> answer(OpenTask task, WageStory story, LocalDate today) {
        String number = task.caseNumber();
        return switch (task.taskKey()) {
            case "runSurvey" -> Map.of("lastDay", now().plusDays(10).toString());
            case "summariseSurvey" -> Map.of("summary", "大家最关心涨工资，一线岗位希望多涨一些；加班工资和分配公开也提得很多。要约书按这个顺序写。");
            case "draftOffer" -> offer();
            case "issueOffer" -> Map.of("outcome", "ISSUED");
            case "replyOffer" -> Map.of("outcome", "ACCEPTED", "reply", "同意协商，企业方将按期产生代表。");
            case "nameStaffRepresentatives" ->
                Map.of("chief", "songhuaimin", "members", List.of("shichunlai", "qiaoanran"));
            case "nameCompanyRepresentatives" ->
                Map.of("chief", "xieyuanshan", "members", List.of("yuwenli", "zhoujinsheng"));
            case "appointRecorder" -> Map.of("recorder", "chuminjun");
            case "supplyData" -> data(story);
            case "prepareAgenda" -> agenda(number, story, today);
            case "recordMinutes" -> minutes(number);
            case "confirmMinutesOfStaff", "confirmMinutesOfCompany" -> Map.of("outcome", "CONFIRMED");
            case "gatherFeedback" -> Map.of("digest", "一线班组普遍认为差距还大，愿意在年度福利上让一点；二线没有大的意见。");
            case "draftContract" -> draft(story);
            case "openCongressVote" -> vote(number);
            case "signContractOfStaff", "signContractOfCompany" -> Map.of("outcome", "SIGNED");
            case "fileContract" -> filing();
            case "publishContract" -> Map.of("publishedOn", now().toString(), "channel", "公告栏、各班组班前会和职工之家");
            default -> throw new IllegalStateException(task.taskKey());
        };
    }

    private Map<String, Object> offer() {
        return Map.of(
                "topics",
                List.of("PAY", "WELFARE"),
                "day",
                calendar.plusWorkingDays(now(), 15).toString(),
                "place",
                PLACE,
                "seats",
                3,
                "offerText",
                "职工方要求就本年度工资增长、岗位补贴和年度福利进行集体协商，请在法定期限内书面答复。");
    }

    private static Map<String, Object> data(WageStory story) {
        return Map.of(
                "bands",
                List.of(
                        Map.of("group", "FRONTLINE", "headcount", 200, "monthlyWage", story.frontlineWage()),
                        Map.of("group", "SECOND_LINE", "headcount", 80, "monthlyWage", story.secondLineWage())),
                "insuranceFactor",
                0.3,
                "startMonth",
                1,
                "budget",
                story.budget(),
                "situation",
                "上年原盐产量和销量都有增长，利润持平，劳动生产率提高百分之六；工资总额预算已报董事会。");
    }

    private Map<String, Object> agenda(String number, WageStory story, LocalDate today) {
        boolean last = story.underWay() && bargainings.require(number).round() + 1 == story.rounds();
        LocalDate day = last ? today.minusDays(1) : calendar.plusWorkingDays(now(), 6);
        return Map.of(
                "heldOn",
                day.toString(),
                "startsAt",
                "09:00",
                "place",
                PLACE,
                "how",
                "MEETING",
                "topics",
                List.of("PAY", "WELFARE"),
                "agenda",
                "逐条协商还没有一致的条款，先谈工资增长，再谈补贴和福利。");
    }

    LocalDate dayOfRound(String number) {
        return rounds.latest(number).map(MeetingRound::heldOn).orElseThrow();
    }

    private Map<String, Object> minutes(String number) {
        Map<String, Object> form = new HashMap<>();
        form.put("heldOn", dayOfRound(number).toString());
        form.put("startedAt", "09:00");
        form.put("endedAt", "11:40");
        form.put("presentStaff", present(number, Side.STAFF));
        form.put("presentCompany", present(number, Side.COMPANY));
        form.put("statements", "双方首席代表说明主张和理由，对照工资数据逐条交换意见；主张和答复见协商桌。");
        form.put("outcome", table.isSettled(number) ? "AGREED" : "NEXT_ROUND");
        return form;
    }

    private List<String> present(String number, Side side) {
        return representatives.of(number, side).stream()
                .map(each -> String.valueOf(each.id()))
                .toList();
    }

    private static Map<String, Object> draft(WageStory story) {
        return Map.of(
                "title",
                story.startsOn().getYear() + "年度工资专项集体合同",
                "startsOn",
                story.startsOn().toString(),
                "endsOn",
                story.endsOn().toString());
    }

    private Map<String, Object> vote(String number) {
        LocalDate papers =
                drafts.require(number).draftedAt().atZone(clock.getZone()).toLocalDate();
        return Map.of(
                "papersOn",
                papers.toString(),
                "lastDay",
                now().plusDays(4).toString(),
                "scope",
                "WHOLE",
                "mode",
                "ELECTRONIC");
    }

    private Map<String, Object> filing() {
        return Map.of(
                "submittedOn",
                now().toString(),
                "receivedOn",
                now().toString(),
                "authority",
                "区人力资源和社会保障局",
                "receiptNumber",
                "工集审〔" + now().getYear() + "〕" + now().getDayOfYear() + "号",
                "copies",
                3);
    }

    private LocalDate now() {
        return LocalDate.now(clock);
    }
}
