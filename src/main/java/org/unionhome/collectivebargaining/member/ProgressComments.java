package org.unionhome.collectivebargaining.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.collectivebargaining.BargainingWords;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.MemberComments;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.survey.Asked;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;
import org.unionhome.portal.PageWords;

/**
 * What members write to the published progress of a round, until the next one is called. A comment is kept with its unit and
 * without its writer; only how many somebody has written is kept with a name.
 */
@Service
public class ProgressComments implements MemberComments {

    static final int LONGEST = 500;
    private static final int MOST = 3;

    /** A comment. @param unit name of the branch it comes from */
    record Comment(String unit, String text, LocalDate writtenOn) {}

    private final JdbcClient db;
    private final Rounds rounds;
    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final Rules rules;
    private final Asked asked;
    private final People people;
    private final BargainingWords words;
    private final PageWords pageWords;
    private final Clock clock;

    ProgressComments(
            JdbcClient db,
            Rounds rounds,
            CollectiveBargainings bargainings,
            Representatives representatives,
            Rules rules,
            Asked asked,
            People people,
            BargainingWords words,
            PageWords pageWords,
            Clock clock) {
        this.db = db;
        this.rounds = rounds;
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.rules = rules;
        this.asked = asked;
        this.people = people;
        this.words = words;
        this.pageWords = pageWords;
        this.clock = clock;
    }

    /** Whether the progress of this round is open to comments: it is published, the next round is not called, and nothing is signed. */
    boolean isOpen(String caseNumber, int round) {
        return bargainings.require(caseNumber).state().beforeSignature()
                && rounds.latest(caseNumber)
                        .filter(MeetingRound::published)
                        .filter(latest -> latest.number() == round)
                        .isPresent();
    }

    /** Whoever represents the company in this case is not of the staff here, whatever their work. */
    boolean mayWrite(String caseNumber, String personId) {
        return asked.isAsked(people.require(personId))
                && representatives
                        .sideOf(caseNumber, personId)
                        .filter(side -> side == Side.COMPANY)
                        .isEmpty();
    }

    /** @throws Refusal when the round is not open to comments, the person is not of the staff or has written enough, or the text does not fit */
    @Transactional
    public void write(String caseNumber, int round, String personId, String text) {
        if (!isOpen(caseNumber, round)) {
            throw new Refusal("collective-bargaining.refusal.commentsClosed");
        }
        if (!mayWrite(caseNumber, personId)) {
            throw new Refusal("collective-bargaining.refusal.commentsOfStaff");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refusal("collective-bargaining.refusal.surveyWording", LONGEST);
        }
        count(caseNumber, round, personId);
        db.sql("insert into collective_bargaining_comment (bargaining, round, unit_code, written_on, text)"
                        + " values (:case, :round, :unit, :day, :text)")
                .param("case", caseNumber)
                .param("round", round)
                .param("unit", unitOf(people.require(personId)))
                .param("day", LocalDate.now(clock))
                .param("text", text.strip())
                .update();
    }

    private void count(String caseNumber, int round, String personId) {
        int written = db.sql("insert into collective_bargaining_commenter (bargaining, round, person_id, comments)"
                        + " values (:case, :round, :person, 1) on conflict (bargaining, round, person_id)"
                        + " do update set comments = collective_bargaining_commenter.comments + 1"
                        + " where collective_bargaining_commenter.comments < :most")
                .param("case", caseNumber)
                .param("round", round)
                .param("person", personId)
                .param("most", MOST)
                .update();
        if (written == 0) {
            throw new Refusal("collective-bargaining.refusal.commentsEnough", MOST);
        }
    }

    List<Comment> of(String caseNumber, int round) {
        return db
                .sql("select unit_code as unit, text, written_on from collective_bargaining_comment"
                        + " where bargaining = :case and round = :round order by written_on, unit_code, text")
                .param("case", caseNumber)
                .param("round", round)
                .query(Comment.class)
                .list()
                .stream()
                .map(each -> new Comment(unit(each.unit()), each.text(), each.writtenOn()))
                .toList();
    }

    /** The branch; the company where the branch is so small that it would be as good as a name. */
    private String unitOf(Person person) {
        String branch = asked.branchOf(person);
        int smallest = rules.value("collective-bargaining.survey.smallestGroup").intValueExact();
        List<Unit> path = people.path(branch);
        return people.under(branch).size() < smallest
                ? path.get(path.size() - 1).code()
                : branch;
    }

    private String unit(String code) {
        Unit unit = people.path(code).get(0);
        return unit.level() == Unit.Level.COMPANY ? words.text("member.otherUnits") : pageWords.unit(unit);
    }

    @Override
    public List<String> forStaffSide(String caseNumber, int round) {
        return of(caseNumber, round).stream()
                .map(each -> words.text("member.commentLine", each.unit(), each.text()))
                .toList();
    }
}
