package org.unionhome.dialoguemeeting.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.demandfollowup.exchange.PromiseWatch;
import org.unionhome.workflow.DemoHistory;

/** Nine meetings with their demands, each told until it is settled; then this autumn's meetings and what is open today. */
@Component
class DialogueMeetingHistory implements DemoHistory {

    private static final String PLACE = "公司二楼会议室";
    private static final String NOW = "now";
    private static final String JUST = "just";

    private final MeetingTeller meetings;
    private final DemandTeller demands;
    private final OpenTeller open;
    private final PromiseWatch promises;
    private final WorkCalendar calendar;
    private final Pace pace;
    private final Clock clock;
    private final List<String[]> past = Sheet.rows("meetings");
    private final List<String[]> raised = Sheet.rows("demands");
    private final List<String[]> recent = Sheet.rows("recent");
    private final List<OpenStory> stories =
            Sheet.rows("open").stream().map(OpenStory::of).toList();

    DialogueMeetingHistory(
            MeetingTeller meetings,
            DemandTeller demands,
            OpenTeller open,
            PromiseWatch promises,
            WorkCalendar calendar,
            Pace pace,
            Clock clock) {
        this.meetings = meetings;
        this.demands = demands;
        this.open = open;
        this.promises = promises;
        this.calendar = calendar;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "dialogue-meeting";
    }

    @Override
    public int size() {
        return past.size() + raised.size() + 2 + recent.size() + stories.size();
    }

    @Override
    public void live(IntConsumer progress) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Counter counter = new Counter(progress);
        for (String[] cells : past) {
            past(MeetingStory.of(cells), of(raised, cells[0]), now, counter);
        }
        just(today, now, counter);
        collecting(today, counter);
        open(today, now, counter);
    }

    /** At the end the ladder is looked at once, as it will be from now on, so that its colours are there at the first look. */
    private void open(LocalDate today, Instant now, Counter counter) {
        List<String> told = new ArrayList<>();
        for (OpenStory story : stories) {
            told.add(open.tell(story, told.isEmpty() ? null : told.get(told.size() - 1), now, today));
            counter.next();
        }
        pace.endAt(now);
        promises.look();
        told.forEach(pace::runJobs);
    }

    private static List<DemandStory> of(List<String[]> rows, String meeting) {
        return rows.stream()
                .filter(cells -> cells[0].equals(meeting))
                .map(cells -> DemandStory.of(cells, 1))
                .toList();
    }

    private void past(MeetingStory story, List<DemandStory> wishes, Instant now, Counter counter) {
        String number = meetings.convene(story);
        Map<String, DemandStory> all = meetings.collect(number, pace.today(), wishes);
        if (story.movedFrom() != null) {
            meetings.move(story, number);
        }
        meetings.sort(number);
        meetings.hold(story, number, all);
        Instant held = pace.instant();
        meetings.confirmAndPublish(number, now);
        counter.next();
        all.forEach((demand, wish) -> {
            pace.jumpTo(LocalDate.ofInstant(held, clock.getZone()), LocalTime.of(17, 30));
            demands.tell(wish, demand, null, now);
            counter.next();
        });
    }

    /** Held on the last working day before today: the company has confirmed its minutes, the staff's side has not. */
    private void just(LocalDate today, Instant now, Counter counter) {
        LocalDate day = calendar.minusWorkingDays(today, 1);
        String agenda = "冬季生产和职工生活保障";
        MeetingStory story = new MeetingStory(day, "14:00", PLACE, today.getYear() + "年秋季董事长与职工代表对话会", agenda, null);
        String number = meetings.convene(story);
        Map<String, DemandStory> all = meetings.collect(number, pace.today(), of(recent, JUST));
        List<String> numbers = new ArrayList<>(all.keySet());
        meetings.merge(number, numbers.get(1), numbers.get(0));
        meetings.sort(number);
        meetings.hold(story, number, all);
        if (pace.nextWorkingDay(number, now)) {
            meetings.companyConfirms(number);
        }
        all.keySet().forEach(demand -> counter.next());
        counter.next();
    }

    /** Convened a week ago, and still taking demands. */
    private void collecting(LocalDate today, Counter counter) {
        LocalDate day = calendar.rollForward(today.plusDays(14));
        String agenda = "征集下一年度十件民生实事";
        MeetingStory story = new MeetingStory(day, "14:00", PLACE, "民生实事专题董事长与职工代表对话会", agenda, null);
        String number = meetings.convene(story);
        meetings.collect(number, pace.today(), of(recent, NOW)).keySet().forEach(demand -> counter.next());
        counter.next();
    }

    /** Says how many are done. */
    private static final class Counter {
        private final IntConsumer progress;
        private int done;

        private Counter(IntConsumer progress) {
            this.progress = progress;
        }

        private void next() {
            progress.accept(++done);
        }
    }
}
