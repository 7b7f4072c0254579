package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;

/**
 * A clause for minutes, drafts, ballots and progress; shared by both sides.
 *
 * @param staff the staff side's latest amount or text on the table in words; null when there is none
 * @param company the company's
 * @param text what is agreed, tentatively or for good; null otherwise
 */
public record ClauseView(
        int number,
        Topic topic,
        String title,
        Measure measure,
        PayGroup payGroup,
        ClauseState state,
        boolean confirmed,
        Integer settledRound,
        String priorText,
        String staff,
        String company,
        String text,
        BigDecimal amount,
        String reopenedReason) {}
