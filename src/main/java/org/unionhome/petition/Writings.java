package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.notification.Notices;

/** What was told in writing: kept word for word with the article that asks for it, and the petitioner is told that it is there. */
@Repository
class Writings {

    /** What a writing is, and the parameter under whose article it was written. */
    enum Kind {
        ACCEPTANCE("decideAcceptance.due"),
        REFUSAL("decideAcceptance.due"),
        REFERRAL("decideAcceptance.due"),
        SENT_BACK("wrongAddressee.due"),
        STUDY("studySuggestion.due"),
        EXTENSION("extension"),
        AGREEMENT("confirmAgreement.due"),
        OPINION("settle.due"),
        REVIEW("reviewOpinion.due"),
        RE_REVIEW("reReviewOpinion.due"),
        ACCUSATION("handleAccusation.due");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }
    }

    record Writing(Kind kind, String text, String law, String article, LocalDate issuedOn) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Notices notices;
    private final Clock clock;

    Writings(JdbcClient db, Rules rules, Notices notices, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param issuedBy null when a rule answered */
    void issue(Petition petition, Kind kind, String text, String issuedBy) {
        LocalDate today = LocalDate.now(clock);
        Rule rule = rules.require("petition." + kind.rule, today);
        db.sql("insert into petition_writing (case_number, kind, text, law, article, issued_by, issued_on)"
                        + " values (:case, :kind, :text, :law, :article, :by, :today)")
                .param("case", petition.caseNumber())
                .param("kind", kind.name())
                .param("text", text)
                .param("law", rule.law())
                .param("article", rule.article())
                .param("by", issuedBy)
                .param("today", today)
                .update();
        notices.tell(
                List.of(petition.petitionerId()),
                "CASE",
                "petition.told.writing",
                petition.caseNumber(),
                "#petition.writing." + kind);
    }

    List<Writing> of(String caseNumber) {
        return db.sql("select kind, text, law, article, issued_on from petition_writing where case_number = :case"
                        + " order by id")
                .param("case", caseNumber)
                .query(Writing.class)
                .list();
    }

    Optional<String> last(String caseNumber, Kind kind) {
        return of(caseNumber).stream()
                .filter(writing -> writing.kind() == kind)
                .reduce((first, second) -> second)
                .map(Writing::text);
    }
}
