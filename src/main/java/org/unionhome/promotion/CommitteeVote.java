package org.unionhome.promotion;

import org.unionhome.Refusal;
import org.unionhome.promotion.form.ApprovePromotion.Outcome;

/** The vote of a committee: how many members it has, how many came, how many said yes. */
record CommitteeVote(Integer due, Integer present, Integer yes) {

    /**
     * How many members a committee has, when it may decide, and what is a majority: at least this share of those due must be present, and more than that
     * share of those due must say yes. Shares are fractions, since two thirds is no decimal.
     */
    record Bounds(int members, int presentPart, int presentOf, int yesPart, int yesOf) {}

    static CommitteeVote none() {
        return new CommitteeVote(null, null, null);
    }

    /**
     * @param explained whether a reason was written, which a committee of another size than usual needs
     * @throws Refusal when numbers are missing or impossible, too few were present, or the outcome is not what was voted
     */
    void require(Outcome outcome, Bounds bounds, boolean explained) {
        if (due == null && present == null && yes == null && outcome == Outcome.RETURNED) {
            return; // sent back for more, before anybody voted
        }
        if (due == null || present == null || yes == null) {
            throw new Refusal("promotion.refusal.votesMissing");
        }
        if (present > due || yes > present) {
            throw new Refusal("promotion.refusal.votesImpossible");
        }
        if (due != bounds.members() && !explained) {
            throw new Refusal("promotion.refusal.committeeSize", bounds.members());
        }
        if (outcome != Outcome.RETURNED) {
            requireDecision(outcome, bounds);
        }
    }

    private void requireDecision(Outcome outcome, Bounds bounds) {
        if (present * bounds.presentOf() < due * bounds.presentPart()) {
            throw new Refusal("promotion.refusal.committeeQuorum", bounds.presentPart(), bounds.presentOf());
        }
        boolean carried = yes * bounds.yesOf() > due * bounds.yesPart();
        if (carried != (outcome == Outcome.APPROVED)) {
            throw new Refusal(carried ? "promotion.refusal.committeeCarried" : "promotion.refusal.committeeMajority");
        }
    }
}
