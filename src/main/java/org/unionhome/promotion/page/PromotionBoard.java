package org.unionhome.promotion.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.portal.Moments;
import org.unionhome.promotion.PromotionState;
import org.unionhome.promotion.PromotionWords;
import org.unionhome.promotion.Target;

/** Turns the register of promotions into what the page shows. */
@Component
class PromotionBoard {

    private static final int PAGE = 30;

    private final PromotionRegister register;
    private final PromotionWords words;
    private final Moments moments;

    PromotionBoard(PromotionRegister register, PromotionWords words, Moments moments) {
        this.register = register;
        this.words = words;
        this.moments = moments;
    }

    /** @param names whether the reader may learn who was appointed */
    PromotionViews.Page page(PromotionFilter filter, String before, boolean names) {
        List<PromotionRegister.Entry> found = register.appointments(filter, before, PAGE + 1);
        List<PromotionRegister.Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PromotionViews.Page(
                period(filter),
                kinds(filter),
                register.running().stream().map(this::running).toList(),
                shown.stream().map(entry -> row(entry, names)).toList(),
                register.years().stream().map(year -> year(filter, year)).toList(),
                found.size() > PAGE ? filter.href(shown.get(PAGE - 1).caseNumber()) : null);
    }

    private String period(PromotionFilter filter) {
        if (filter.from() == null || filter.to() == null) {
            return filter.from() == null
                    ? words.text("page.until", moments.day(filter.to()))
                    : words.text("page.since", moments.day(filter.from()));
        }
        return filter.isYear(filter.from().getYear())
                ? words.text("page.year", String.valueOf(filter.from().getYear()))
                : words.text("page.from", moments.day(filter.from()), moments.day(filter.to()));
    }

    /** All kinds in their order, also those of which there are none. */
    private List<PromotionViews.Kind> kinds(PromotionFilter filter) {
        Map<Target, PromotionRegister.Count> counts = register.counts(filter).stream()
                .collect(Collectors.toMap(PromotionRegister.Count::target, Function.identity()));
        return Stream.of(Target.values())
                .map(target -> counts.getOrDefault(target, new PromotionRegister.Count(target, 0, 0, 0)))
                .map(count -> new PromotionViews.Kind(
                        words.target(count.target()), count.appointed(), count.stars(), count.running()))
                .toList();
    }

    private PromotionViews.Running running(PromotionRegister.Running running) {
        return new PromotionViews.Running(
                words.target(running.target()),
                words.text("state." + running.state()),
                moments.day(running.openedAt()));
    }

    private PromotionViews.Row row(PromotionRegister.Entry entry, boolean names) {
        return new PromotionViews.Row(
                names ? words.name(entry.candidateId()) : null,
                words.target(entry.target()),
                entry.post(),
                words.unit(entry.unit()),
                moments.day(entry.day()),
                entry.star(),
                words.text("state." + entry.state()),
                entry.state() == PromotionState.CONFIRMED ? "tag-good" : "tag-wait");
    }

    private PromotionViews.Year year(PromotionFilter filter, int year) {
        return new PromotionViews.Year(
                words.text("page.year", String.valueOf(year)),
                PromotionFilter.year(year).href(null),
                filter.isYear(year));
    }
}
