package org.unionhome.dialoguemeeting.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One invented meeting. {@code movedFrom} is the day for which it was first convened; null when it was not moved. */
record MeetingStory(LocalDate day, String time, String place, String title, String agenda, LocalDate movedFrom) {

    static MeetingStory of(String[] cells) {
        return new MeetingStory(
                LocalDate.parse(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6].isEmpty() ? null : LocalDate.parse(cells[6]));
    }

    LocalDate firstDay() {
        return movedFrom == null ? day : movedFrom;
    }

    Map<String, Object> invitation() {
        Map<String, Object> form = new HashMap<>();
        form.put("title", title);
        form.put("heldOn", firstDay().toString());
        form.put("startsAt", time);
        form.put("place", place);
        form.put("agenda", agenda);
        form.put("companySide", "董事长、总经理、安全生产部和综合办公室负责人");
        return form;
    }

    Map<String, Object> move() {
        return Map.of("heldOn", day.toString(), "startsAt", time, "place", place, "comment", "汛期值守，会议顺延");
    }
}
