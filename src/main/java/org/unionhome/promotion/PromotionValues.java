package org.unionhome.promotion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.Objection;
import org.unionhome.publicnotice.Objections;

/** The values of each step's form. The door passes on only those that the form names. */
@Component
class PromotionValues {

    private final CandidateRecord record;
    private final ProcedureTexts procedure;
    private final ElectorLists lists;
    private final Signers signers;
    private final NoticeBoard board;
    private final Objections objections;
    private final MotionChoices choices;
    private final PromotionWords words;

    PromotionValues(
            CandidateRecord record,
            ProcedureTexts procedure,
            ElectorLists lists,
            Signers signers,
            NoticeBoard board,
            Objections objections,
            MotionChoices choices,
            PromotionWords words) {
        this.record = record;
        this.procedure = procedure;
        this.lists = lists;
        this.signers = signers;
        this.board = board;
        this.objections = objections;
        this.choices = choices;
        this.words = words;
    }

    Map<String, Object> start() {
        return Map.of("candidateOptions", choices.persons(person -> true), "unitOptions", choices.units());
    }

    Map<String, Object> of(Promotion promotion, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        head(values, promotion);
        switch (step) {
            case "openRecommendation" -> opening(values, promotion);
            case "giveStarReference", "inspectCandidate" -> record.put(values, promotion.candidateId());
            case "approvePromotion" -> approval(values, promotion);
            case "answerObjection" -> objection(values, promotion.caseNumber());
            case "appointCandidate" -> values.put("noticeText", notice(promotion.caseNumber()));
            default -> {}
        }
        procedure.put(values, promotion);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private void head(Map<String, Object> values, Promotion promotion) {
        Motion motion = promotion.motion();
        values.put("candidateName", words.name(promotion.candidateId()));
        values.put("unitText", words.unitOf(promotion.candidateId()));
        values.put("postText", words.post(motion));
        values.put("targetText", words.target(motion.target()));
        values.put("vacancyText", motion.vacancy());
        values.put("reasonText", motion.reason());
    }

    private void opening(Map<String, Object> values, Promotion promotion) {
        ElectorLists.Chosen chosen = lists.of(promotion);
        values.put(
                "electorsText",
                words.text(
                        "text.electors",
                        words.text("electors." + chosen.electors()),
                        chosen.persons().size()));
        values.put("mode", "ELECTRONIC");
        values.put(
                "counterOptions",
                choices.persons(person -> !person.id().equals(promotion.candidateId())
                        && !promotion.motion().isRaisedBy(person.id())));
    }

    private void approval(Map<String, Object> values, Promotion promotion) {
        record.put(values, promotion.candidateId());
        promotion.nextApprover().ifPresent(role -> {
            values.put("isCommittee", Route.isCommittee(role));
            values.put("levelText", level(promotion, role));
            int done = promotion.thisRound().size();
            List<String> roles = promotion.route().roles();
            values.put(
                    "leftText",
                    String.join(
                            " → ",
                            roles.subList(done + 1, roles.size()).stream()
                                    .map(words::level)
                                    .toList()));
        });
    }

    private String level(Promotion promotion, String role) {
        String signing = signers.roleFor(promotion, role);
        return signing.equals(role)
                ? words.level(role)
                : words.text("text.levelInPlace", words.level(role), words.level(signing));
    }

    private void objection(Map<String, Object> values, String caseNumber) {
        Objection next = objections.next(caseNumber).orElse(null);
        if (next == null) {
            return;
        }
        String id = String.valueOf(next.id());
        values.put("objection", id);
        values.put(
                "objectionOptions",
                List.of(Map.of("value", id, "label", words.text("text.objection", words.day(next.raisedOn())))));
        values.put("raisedText", words.day(next.raisedOn()));
        values.put("objectionText", next.text());
        values.put("openText", String.valueOf(objections.open(caseNumber)));
    }

    private String notice(String caseNumber) {
        return board.ofCase(caseNumber).stream()
                .reduce((first, second) -> second)
                .map(notice -> words.text("text.notice", words.day(notice.postedAt()), words.lastDay(notice.endsAt())))
                .orElse(null);
    }
}
