package org.unionhome.promotion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;
import org.unionhome.promotion.form.MotionRaised;

/** Checks a motion before it becomes a case: who raises it, for whom, for which post. */
@Component
class MotionDesk {

    static final String ROLE = "humanResources";

    private final Promotions promotions;
    private final People people;
    private final RecentStars stars;
    private final PromotionDates dates;
    private final RouteTable routes;
    private final Signers signers;

    MotionDesk(
            Promotions promotions,
            People people,
            RecentStars stars,
            PromotionDates dates,
            RouteTable routes,
            Signers signers) {
        this.promotions = promotions;
        this.people = people;
        this.stars = stars;
        this.dates = dates;
        this.routes = routes;
        this.signers = signers;
    }

    /** In whose place somebody raises a motion. */
    static Optional<String> raiser(Entitlements who) {
        return who.actingAs(ROLE, "promotion");
    }

    /** @throws Refusal when the motion cannot stand */
    Motion read(MotionRaised form, Person actor) {
        String principal = raiser(people.entitlements(actor.id()))
                .orElseThrow(() -> new Refusal("promotion.refusal.notHumanResources"));
        Person candidate = people.require(form.candidate());
        if (List.of(actor.id(), principal).contains(candidate.id())) {
            throw new Refusal("promotion.refusal.ownPromotion");
        }
        if (!promotions.running(candidate.id()).isEmpty()) {
            throw new Refusal("promotion.refusal.runsAlready");
        }
        requireUnit(form.target(), form.postUnit());
        if (form.origin() == Origin.STAR && !stars.held(candidate.id())) {
            throw new Refusal("promotion.refusal.noStar", dates.number("promotion.starWithin"));
        }
        Motion motion = new Motion(
                form.target(),
                form.post(),
                form.postUnit(),
                form.vacancy(),
                form.origin(),
                form.reason(),
                actor.id(),
                principal);
        signers.require(motion, routes.of(motion.target()), candidate.id());
        return motion;
    }

    /** A team leader leads a team, a branch general manager a branch. */
    private void requireUnit(Target target, String code) {
        List<Unit> path = people.path(code);
        if (path.isEmpty()) {
            throw new Refusal("promotion.refusal.unknownUnit");
        }
        Unit.Level level = path.get(0).level();
        boolean fits = switch (target) {
            case TEAM_LEADER -> level == Unit.Level.TEAM;
            case BRANCH_GENERAL_MANAGER -> level == Unit.Level.BRANCH;
            default -> true;
        };
        if (!fits) {
            throw new Refusal("promotion.refusal.unitLevel");
        }
    }
}
