package org.unionhome.promotion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.BallotClosed;
import org.unionhome.people.PersonLeft;
import org.unionhome.workflow.Door;

/** Passes on to promotions what happens elsewhere: the vote has ended by itself, or the candidate has left the company. */
@Component
class PromotionSignals {

    private final Promotions promotions;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here

    PromotionSignals(Promotions promotions, ObjectProvider<Door> door) {
        this.promotions = promotions;
        this.door = door;
    }

    @EventListener
    void on(BallotClosed closed) {
        if (promotions.find(closed.caseNumber()).isPresent()) {
            door.getObject().correlate(closed.caseNumber(), "promotion.recommendationClosed");
        }
    }

    @EventListener
    @Order(300)
    void on(PersonLeft left) {
        promotions
                .running(left.personId())
                .forEach(promotion -> door.getObject().correlate(promotion.caseNumber(), "promotion.candidateLeft"));
    }
}
