package org.unionhome.collectivebargaining.congress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.round.CasePapers;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.document.Docx;

/** A draft, contract or memorandum as a paper: topic by topic, clause by clause, with a place for both signatures. */
@Component
public class DraftPaper {

    private final CasePapers papers;
    private final RoundWords words;
    private final Clock clock;

    DraftPaper(CasePapers papers, RoundWords words, Clock clock) {
        this.papers = papers;
        this.words = words;
        this.clock = clock;
    }

    void issueDraft(CollectiveBargaining bargaining, Draft draft) {
        String name = words.official("paper.draft", draft.title(), draft.number());
        papers.add(bargaining.caseNumber(), name, write(draft, name, List.of()));
    }

    /** The text that holds from now on. @param foot lines above the signatures: vote, filing, effect */
    public void issueFinal(Draft draft, List<String> foot) {
        papers.add(draft.caseNumber(), draft.title(), write(draft, draft.title(), foot));
    }

    private Docx write(Draft draft, String title, List<String> foot) {
        Docx paper = new Docx(words.official("paper.issuer"), clock.instant()).title(title);
        paper.paragraph(words.official("paper.preamble." + draft.form()));
        for (Topic topic : Topic.values()) {
            List<DraftClause> clauses = draft.clauses().stream()
                    .filter(clause -> clause.topic() == topic)
                    .toList();
            if (!clauses.isEmpty()) {
                paper.line(words.official("topic." + topic));
                clauses.forEach(clause -> paper.paragraph(
                        words.official("text.clauseOnPaper", clause.number(), clause.title(), clause.text())));
            }
        }
        paper.paragraph(term(draft));
        foot.forEach(paper::paragraph);
        List<String> signature = new ArrayList<>();
        signature.add(words.official("paper.chiefOfStaff"));
        signature.add(words.official("paper.chiefOfCompany"));
        signature.add(words.official("paper.signedOn"));
        return paper.signature(signature);
    }

    /** The sentence about its days. */
    String term(Draft draft) {
        return draft.form() == Draft.Form.TERMINATION
                ? words.official("paper.termination", words.officialDay(draft.fromDay()))
                : words.official("paper.term", words.officialDay(draft.fromDay()), words.officialDay(draft.toDay()));
    }
}
