package org.unionhome.promotion;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;

/** The stars that somebody was given, and whether one of them still counts for a motion. */
@Component
class RecentStars {

    private final ObjectProvider<Stars> stars; // nobody is a star where no stars are elected
    private final PromotionDates dates;

    RecentStars(ObjectProvider<Stars> stars, PromotionDates dates) {
        this.stars = stars;
        this.dates = dates;
    }

    /** Oldest first. */
    List<Star> all(String personId) {
        Stars register = stars.getIfAvailable();
        return register == null ? List.of() : register.of(personId);
    }

    /** One that was not taken back, and whose last day is not too long ago. */
    boolean held(String personId) {
        return all(personId).stream()
                .filter(star -> !star.revoked())
                .map(Star::to)
                .anyMatch(dates::isRecentStar);
    }
}
