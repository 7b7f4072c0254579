package org.unionhome.dialoguemeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.UnionClock;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;

/** The steps of a dialogue meeting in the words of the union, with the persons of the demo union. */
class MeetingCases {

    static final String OFFICER = "zhuyating";
    static final String OTHER_OFFICER = "tanzhiqiang";
    static final String CHAIR = "songhuaimin";
    static final String CHAIRMAN = "xieyuanshan";
    static final String DELEGATE = "qiaoanran";
    static final String OTHER_DELEGATE = "luoshuihan";
    static final String MEMBER = "linxiaohe";

    /** A Monday in a year whose holidays are known. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** A Friday; five working days before it is the Friday of the week before. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 20);

    private final CaseDriver driver;
    private final People people;

    MeetingCases(CaseDriver driver, People people) {
        this.driver = driver;
        this.people = people;
        driver.on(MONDAY);
    }

    static Map<String, Object> invitation(LocalDate day) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "春季董事长与职工代表对话会");
        form.put("heldOn", day.toString());
        form.put("startsAt", "14:00");
        form.put("place", "公司二楼会议室");
        form.put("agenda", "听取职工代表的诉求");
        form.put("companySide", "董事长、总经理");
        return form;
    }

    String convene() {
        return convene(DAY);
    }

    String convene(LocalDate day) {
        return driver.submit(OFFICER, "dialogue-meeting", invitation(day));
    }

    static Map<String, Object> wish(String meeting, String title) {
        Map<String, Object> form = new HashMap<>();
        form.put("raisedFor", "SELF");
        form.put("meetingNumber", meeting);
        form.put("category", "LIFE");
        form.put("urgency", "NORMAL");
        form.put("title", title);
        form.put("text", title + "，希望公司研究解决");
        return form;
    }

    String raise(String meeting, String person, String title) {
        return driver.submit(person, "demand-follow-up", wish(meeting, title));
    }

    /** Lets the collection end, and the officer find nothing to merge. */
    MeetingCases sorted(String meeting) {
        return collected(meeting).sort(meeting, "SORTED");
    }

    MeetingCases collected(String meeting) {
        return at(meeting, midnight(LAST_DAY.plusDays(1)).plusSeconds(60));
    }

    MeetingCases sort(String meeting, String outcome, String... demandAndInto) {
        Map<String, Object> form = new HashMap<>(Map.of("outcome", outcome));
        if (demandAndInto.length > 0) {
            form.put("demand", demandAndInto[0]);
        }
        if (demandAndInto.length > 1) {
            form.put("into", demandAndInto[1]);
        }
        driver.decide(meeting, "sortDemands", OFFICER, form);
        return this;
    }

    /** To nine o'clock on the day of the meeting, with its minutes written down. */
    MeetingCases held(String meeting) {
        at(meeting, DAY.atTime(16, 0).atZone(UnionClock.ZONE).toInstant());
        driver.decide(meeting, "recordMeeting", OFFICER, minutes("会议听取了职工代表的诉求，逐件议定"));
        return this;
    }

    static Map<String, Object> minutes(String text) {
        return Map.of(
                "presentDelegates", List.of(DELEGATE, OTHER_DELEGATE), "companyPresent", "谢远山、丛德志", "minutes", text);
    }

    MeetingCases decide(String meeting, String demand, String outcome, Object... more) {
        driver.decide(meeting, "decideDemand", CHAIRMAN, form("demand", demand, "outcome", outcome, more));
        return this;
    }

    static Map<String, Object> form(String key, Object value, String other, Object otherValue, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of(key, value, other, otherValue));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    MeetingCases assign(String meeting, String demand) {
        return decide(meeting, demand, "ASSIGNED", "ownerUnit", "TT");
    }

    MeetingCases confirm(String meeting) {
        driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "CONFIRMED"));
        driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        return this;
    }

    MeetingCases publish(String meeting) {
        driver.decide(meeting, "publishMinutes", OFFICER, Map.of());
        return this;
    }

    MeetingCases at(String meeting, Instant moment) {
        driver.until(moment, meeting);
        return this;
    }

    /** Decides the demand's open task as somebody who may. */
    MeetingCases handle(String demand, String task, Map<String, Object> form) {
        String group = driver.task(demand, task).candidate();
        driver.decide(demand, task, people.holders(group).get(0).id(), form);
        return this;
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UnionClock.ZONE).toInstant();
    }
}
