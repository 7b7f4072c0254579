package org.unionhome.dialoguemeeting.demo;

import java.util.HashMap;
import java.util.Map;

/**
 * One invented demand. {@code decision} is what the meeting says: A assigned, S answered on the spot, C explained, B planned, P done in part,
 * W welfare, N bargaining; {@code ratings} what its raiser says, one digit for each time they are asked.
 */
record DemandStory(
        String unit,
        String category,
        String urgency,
        String title,
        String text,
        char decision,
        String reply,
        String ratings) {

    /** The columns from {@code first} on. */
    static DemandStory of(String[] cells, int first) {
        return new DemandStory(
                cells[first],
                cells[first + 1],
                cells[first + 2],
                cells[first + 3],
                cells[first + 4],
                cells[first + 5].charAt(0),
                cells[first + 6],
                cells[first + 7]);
    }

    Map<String, Object> wish(String meeting) {
        Map<String, Object> form = new HashMap<>();
        form.put("raisedFor", "SELF");
        form.put("meetingNumber", meeting);
        form.put("category", category);
        form.put("urgency", urgency);
        form.put("title", title);
        form.put("text", text);
        return form;
    }

    /** What the raiser says the next time; the last word holds for all later ones. */
    int rating(int round) {
        return ratings.charAt(Math.min(round, ratings.length() - 1)) - '0';
    }
}
