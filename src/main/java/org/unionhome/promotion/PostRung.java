package org.unionhome.promotion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.passport.Condition;
import org.unionhome.passport.NextRung;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The next post: what it takes to be promoted one step further, by the same route as a motion would go. */
@Component
class PostRung implements NextRung {

    private static final String ROUTE = "promotion.route";

    private final Promotions promotions;
    private final RecentStars stars;
    private final RouteTable routes;
    private final PromotionDates dates;
    private final PromotionWords words;
    private final People people;

    PostRung(
            Promotions promotions,
            RecentStars stars,
            RouteTable routes,
            PromotionDates dates,
            PromotionWords words,
            People people) {
        this.promotions = promotions;
        this.stars = stars;
        this.routes = routes;
        this.dates = dates;
        this.words = words;
        this.people = people;
    }

    @Override
    public List<Rung> of(String personId) {
        return people.find(personId).filter(Person::active).stream()
                .flatMap(person -> next(person.id()))
                .map(target ->
                        new Rung("promotion.rung.title", List.of(words.target(target)), conditions(personId, target)))
                .toList();
    }

    /** From the bench two ways lead up: to lead the team, or into an office. */
    private Stream<Target> next(String personId) {
        int reached = reached(personId).map(Target::ordinal).orElse(-1);
        return reached < 0
                ? Stream.of(Target.TEAM_LEADER, Target.WORKER_TO_STAFF)
                : Stream.of(Target.values()).skip(reached + 1L).limit(1);
    }

    /** The highest that the person was appointed to and still is, or holds without a case of this register. */
    private Optional<Target> reached(String personId) {
        Entitlements who = people.entitlements(personId);
        Set<Target> held = promotions.of(personId).stream()
                .filter(promotion -> promotion.state() == PromotionState.ON_PROBATION
                        || promotion.state() == PromotionState.CONFIRMED)
                .map(promotion -> promotion.motion().target())
                .collect(Collectors.toSet());
        if (who.hasRole("branchManager")) {
            held.add(Target.BRANCH_GENERAL_MANAGER);
        }
        if (who.hasRole("teamLeader")) {
            held.add(Target.TEAM_LEADER);
        }
        return held.stream().max(Target::compareTo);
    }

    private List<Condition> conditions(String personId, Target target) {
        Route route = routes.of(target);
        String levels = route.roles().stream().map(words::level).collect(Collectors.joining(" → "));
        return List.of(
                // without a star human resources may still move somebody: nothing is missing then
                condition("star", stars.held(personId) ? Boolean.TRUE : null, "promotion.starWithin"),
                new Condition(
                        "promotion.rung.free",
                        List.of(),
                        promotions.running(personId).isEmpty(),
                        null),
                new Condition("promotion.rung.appraisal", List.of(), null, null),
                new Condition("promotion.rung.vote", List.of(words.text("electors." + route.electors())), null, ROUTE),
                new Condition("promotion.rung.approvals", List.of(levels), null, ROUTE),
                condition("notice", null, route.noticeRule()),
                condition("probation", null, route.probationRule()));
    }

    private Condition condition(String key, Boolean met, String rule) {
        return new Condition("promotion.rung." + key, List.of(dates.number(rule)), met, rule);
    }
}
