package org.unionhome.collectivebargaining.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseView;
import org.unionhome.collectivebargaining.table.RoundLine;
import org.unionhome.document.Docx;

/** The minutes of a round (会议纪要) as a letter, put on the case. */
@Component
class MinutesPaper {

    private final Rounds rounds;
    private final Attendance attendance;
    private final BargainingTable table;
    private final CasePapers papers;
    private final RoundWords words;
    private final Clock clock;

    MinutesPaper(
            Rounds rounds,
            Attendance attendance,
            BargainingTable table,
            CasePapers papers,
            RoundWords words,
            Clock clock) {
        this.rounds = rounds;
        this.attendance = attendance;
        this.table = table;
        this.papers = papers;
        this.words = words;
        this.clock = clock;
    }

    String title(CollectiveBargaining bargaining) {
        return words.officialTitle(bargaining);
    }

    void issue(CollectiveBargaining bargaining, MeetingRound round) {
        String name = words.official("paper.minutes", title(bargaining), round.number());
        Docx paper = new Docx(words.official("paper.issuer"), clock.instant()).title(name);
        head(paper, round);
        paper.paragraph(words.official("paper.statements", round.statements()));
        table(paper, round);
        paper.paragraph(words.official("paper.goOn", words.official("outcome.recordMinutes." + round.goOn())));
        if (round.suspension() != null) {
            paper.paragraph(resume(round.suspension()));
        }
        paper.signature(List.of(
                words.official("paper.chiefOfStaff"),
                words.official("paper.chiefOfCompany"),
                words.officialDay(round.heldOn())));
        papers.add(bargaining.caseNumber(), name, paper);
    }

    private void head(Docx paper, MeetingRound round) {
        paper.line(words.official(
                        "paper.held",
                        words.officialDay(round.heldOn()),
                        round.startsAt(),
                        round.endedAt(),
                        round.place(),
                        words.official("how." + round.how())))
                .line(words.official("paper.chair", words.official("side." + round.chairSide())));
        List<Long> present = rounds.present(round.caseNumber(), round.number());
        for (Side side : Side.values()) {
            List<Representative> came = attendance.came(round, side, present);
            paper.line(words.official("paper.present." + side, words.names(came)));
        }
    }

    private void table(Docx paper, MeetingRound round) {
        List<List<String>> said = table.ofRound(round.caseNumber(), round.number()).stream()
                .map(this::said)
                .toList();
        if (!said.isEmpty()) {
            paper.table(
                    List.of(
                            words.official("paper.column.clause"),
                            words.official("paper.column.side"),
                            words.official("paper.column.kind"),
                            words.official("paper.column.said")),
                    said);
        }
        List<List<String>> settled = new ArrayList<>();
        table.clauses(round.caseNumber()).stream()
                .filter(clause -> clause.text() != null)
                .map(this::settled)
                .forEach(settled::add);
        if (!settled.isEmpty()) {
            paper.paragraph(words.official("paper.settled"))
                    .table(
                            List.of(words.official("paper.column.clause"), words.official("paper.column.text")),
                            settled);
        }
    }

    private List<String> said(RoundLine line) {
        String text = line.withdrawn() ? words.official("paper.withdrawn", line.text()) : line.text();
        return List.of(
                words.official("text.clause", line.clauseNumber(), line.title()),
                words.official("side." + line.side()),
                words.official("position." + line.kind()),
                text == null ? "" : text);
    }

    private List<String> settled(ClauseView clause) {
        return List.of(words.official("text.clause", clause.number(), clause.title()), clause.text());
    }

    private String resume(Suspension suspension) {
        return words.official(
                "paper.resume", words.officialDay(suspension.until()), suspension.place(), suspension.content());
    }
}
