package org.unionhome.dialoguemeeting.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.dialoguemeeting.DialogueMeetings;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTasks;

/** Drives one meeting: convened, collected, sorted, held, decided, and as far with its minutes as the story goes. */
@Component
class MeetingTeller {

    private static final String SLUG = "dialogue-meeting";
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int NOTICE = 20;
    private static final String SAFETY = "JG3";

    private final Door door;
    private final OpenTasks openTasks;
    private final DialogueMeetings meetings;
    private final MeetingDemands demands;
    private final DemandTeller teller;
    private final Raisers raisers;
    private final Cast cast;
    private final Pace pace;

    MeetingTeller(
            Door door,
            OpenTasks openTasks,
            DialogueMeetings meetings,
            MeetingDemands demands,
            DemandTeller teller,
            Raisers raisers,
            Cast cast,
            Pace pace) {
        this.door = door;
        this.openTasks = openTasks;
        this.meetings = meetings;
        this.demands = demands;
        this.teller = teller;
        this.raisers = raisers;
        this.cast = cast;
        this.pace = pace;
    }

    String convene(MeetingStory story) {
        pace.jumpTo(story.firstDay().minusDays(NOTICE), LocalTime.of(9, 12));
        String number = door.start(cast.officer(), SLUG, story.invitation(), null);
        pace.runJobs(number);
        return number;
    }

    /** Each day two demands are raised; other delegates second some of them. */
    Map<String, DemandStory> collect(String meeting, LocalDate from, List<DemandStory> stories) {
        Map<String, DemandStory> raised = new LinkedHashMap<>();
        Set<String> spoken = new java.util.HashSet<>();
        for (int i = 0; i < stories.size(); i++) {
            DemandStory story = stories.get(i);
            LocalDate day = from.plusDays(1 + i / 2);
            pace.jumpTo(day, LocalTime.of(10 + i % 2 * 5, 5 + i));
            boolean first = spoken.add(story.unit());
            String raiser = first ? raisers.delegate(story.unit(), day) : raisers.member(story.unit(), day);
            String number = teller.raise(story, raiser, meeting);
            raised.put(number, story);
            second(number, raiser, i % 3);
        }
        return raised;
    }

    private void second(String number, String raiser, int times) {
        raisers.delegates().stream()
                .filter(delegate -> !delegate.equals(raiser))
                .limit(times)
                .forEach(delegate -> demands.second(number, delegate));
    }

    /** The officer moves it a week before its first day. */
    void move(MeetingStory story, String number) {
        pace.passTo(story.movedFrom().minusDays(7), LocalTime.of(9, 40), number);
        door.send(cast.officer(), number, "meetingPostponed", story.move());
        pace.runJobs(number);
    }

    void sort(String number) {
        pace.passTo(meetings.require(number).collectUntil().plusDays(1), LocalTime.of(9, 30), number);
        decide(number, "sortDemands", cast.officer(), Map.of("outcome", "SORTED"));
    }

    void merge(String number, String demand, String into) {
        pace.passTo(meetings.require(number).collectUntil().plusDays(1), LocalTime.of(9, 15), number);
        decide(number, "sortDemands", cast.officer(), Map.of("outcome", "MERGED", "demand", demand, "into", into));
    }

    /** The meeting itself, and the chairman's word to each demand of it. */
    void hold(MeetingStory story, String number, Map<String, DemandStory> raised) {
        pace.passTo(story.day(), EVENING, number);
        decide(number, "recordMeeting", cast.officer(), minutes(raised));
        int turn = 0;
        for (var demand : demands.of(number)) {
            if (demand.mergedInto() == null) {
                DemandStory each = raised.get(demand.number());
                String owner = teller.owner(demand.number());
                List<String> others = turn++ % 6 == 5 && !owner.equals(SAFETY) ? List.of(SAFETY) : List.of();
                decide(number, "decideDemand", cast.chairman(), DemandForms.decision(each, demand, owner, others));
            }
        }
    }

    private Map<String, Object> minutes(Map<String, DemandStory> raised) {
        List<String> lines = new ArrayList<>();
        lines.add("会议由工会主席主持，董事长逐件听取并议定职工代表提出的诉求。");
        raised.values().forEach(story -> lines.add("· " + story.title()));
        return Map.of(
                "presentDelegates",
                raisers.delegates(),
                "companyPresent",
                "董事长谢远山、总经理丛德志、安全生产部雷振国",
                "minutes",
                String.join("\n", lines));
    }

    void confirmAndPublish(String number, Instant now) {
        pace.nextWorkingDay(number, now);
        decide(number, "confirmMinutesOfCompany", cast.chairman(), Map.of("outcome", "CONFIRMED"));
        decide(number, "confirmMinutesOfStaff", cast.unionChair(), Map.of("outcome", "CONFIRMED"));
        pace.passTo(pace.today(), AFTER_LUNCH, number);
        decide(number, "publishMinutes", cast.officer(), Map.of());
    }

    void companyConfirms(String number) {
        decide(number, "confirmMinutesOfCompany", cast.chairman(), Map.of("outcome", "CONFIRMED"));
    }

    private void decide(String number, String task, String actor, Map<String, ?> form) {
        String id = openTasks.ofCase(number).stream()
                .filter(open -> open.taskKey().equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " does not wait at " + task))
                .taskId();
        door.complete(actor, id, form);
    }
}
