package org.unionhome.demandfollowup.board;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Meetings;
import org.unionhome.portal.PageWords;

/** What the filter offers to choose from. */
@Component
public class BoardChoices {

    private static final String SLUG = "demand-follow-up";
    private static final int MOST_MEETINGS = 60;

    private final JdbcClient db;
    private final Units units;
    private final ObjectProvider<Meetings> meetings;
    private final PageWords words;

    BoardChoices(JdbcClient db, Units units, ObjectProvider<Meetings> meetings, PageWords words) {
        this.db = db;
        this.units = units;
        this.meetings = meetings;
        this.words = words;
    }

    public List<Option> units() {
        return units.all();
    }

    /** Groups first, then each open state. */
    public List<Option> states() {
        Stream<Option> groups = Stream.of(BoardGroup.values())
                .map(group -> new Option(group.word(), words.say(SLUG + ".board.group." + group.word())));
        Stream<Option> open = DemandState.openNames().stream()
                .map(state -> new Option(state, words.say(SLUG + ".board.openState", words.state(SLUG, state))));
        return Stream.concat(groups, open).toList();
    }

    public List<Option> categories() {
        return of("category", BoardFilter.CATEGORIES);
    }

    public List<Option> ladder() {
        return of("ladder", BoardFilter.LADDER);
    }

    public List<Option> matters() {
        return of("matter", BoardFilter.MATTERS);
    }

    private List<Option> of(String kind, List<String> values) {
        return values.stream()
                .map(value -> new Option(value, words.say(SLUG + ".board." + kind + "." + value)))
                .toList();
    }

    /** The latest meetings for which something was raised. */
    public List<Option> meetings() {
        return db
                .sql("select number from case_file c where process = 'dialogue-meeting'"
                        + " and exists (select 1 from demand_follow_up d where d.meeting_number = c.number)"
                        + " order by number desc limit :most")
                .param("most", MOST_MEETINGS)
                .query(String.class)
                .list()
                .stream()
                .map(number -> new Option(number, meeting(number)))
                .toList();
    }

    /** The title of a meeting, or its number where nobody knows a title. */
    public String meeting(String number) {
        return meetings.stream()
                .findFirst()
                .flatMap(known -> known.title(number))
                .orElse(number);
    }
}
