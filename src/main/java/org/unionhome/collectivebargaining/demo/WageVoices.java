package org.unionhome.collectivebargaining.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.collectivebargaining.member.ProgressComments;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.survey.AnswerSheet;
import org.unionhome.collectivebargaining.survey.Question;
import org.unionhome.collectivebargaining.survey.Survey;
import org.unionhome.collectivebargaining.survey.SurveyAnswers;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** What members and delegates say: their answers to the survey, their comments between rounds, their votes. */
@Component
class WageVoices {

    private static final List<String> BRANCHES = List.of("TT", "MT", "TN", "TG", "JG");
    private static final List<String> WISHES =
            List.of("一线晒盐的辛苦，希望多涨一点。", "加班工资要按时发。", "分配办法贴出来让大家看。", "夏天高温津贴早点发。", "年底福利别减。");
    private static final List<String> COMMENTS = List.of("离大家的期望还有距离，再争取一下。", "补贴比比例更实在，希望谈下来。");

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final ProgressComments comments;
    private final Rounds rounds;
    private final Ballots ballots;
    private final People people;

    WageVoices(
            Surveys surveys,
            SurveyAnswers answers,
            ProgressComments comments,
            Rounds rounds,
            Ballots ballots,
            People people) {
        this.surveys = surveys;
        this.answers = answers;
        this.comments = comments;
        this.rounds = rounds;
        this.ballots = ballots;
        this.people = people;
    }

    /** Every third member of the branches answers; of the head office so few that they are not shown by themselves. */
    void answerSurvey(String number) {
        Survey survey = surveys.find(number).orElseThrow();
        List<Question> questions = surveys.questions(number);
        for (String branch : BRANCHES) {
            List<Person> members = people.membersUnder(branch);
            for (int i = 0; i < members.size(); i += branch.equals("JG") ? 5 : 3) {
                answers.give(survey, members.get(i), sheet(questions, i));
            }
        }
    }

    private static AnswerSheet sheet(List<Question> questions, int person) {
        Map<Integer, Integer> marks = new HashMap<>();
        Map<Integer, String> wordings = new HashMap<>();
        for (Question question : questions) {
            if (question.marked()) {
                marks.put(question.place(), question.place() == 1 ? 5 : 5 - (person + question.place()) % 3);
            } else if (person % 2 == 0) {
                wordings.put(question.place(), WISHES.get(person % WISHES.size()));
            }
        }
        return new AnswerSheet(marks, wordings);
    }

    /** Two members write to the round that was just published. */
    void comment(String number) {
        rounds.latest(number).filter(MeetingRound::published).ifPresent(round -> {
            for (int i = 0; i < COMMENTS.size(); i++) {
                String member =
                        people.membersUnder(BRANCHES.get(i)).get(round.number()).id();
                comments.write(number, round.number(), member, COMMENTS.get(i));
            }
        });
    }

    /** All delegates vote, so that the ballot ends with the last of them. */
    void vote(String number, WageStory story) {
        Ballot ballot = ballots.ofCase(number).orElseThrow();
        List<String> delegates = BRANCHES.stream()
                .flatMap(branch -> people.holders("staffDelegateAt" + branch).stream())
                .map(Person::id)
                .distinct()
                .toList();
        for (int i = 0; i < delegates.size(); i++) {
            String choice = i < story.yes() ? "YES" : i < story.yes() + story.no() ? "NO" : "ABSTAIN";
            Map<String, String> paper = new HashMap<>();
            ballot.items().forEach(item -> paper.put(item.key(), choice));
            ballots.cast(delegates.get(i), ballot.id(), paper);
        }
    }
}
