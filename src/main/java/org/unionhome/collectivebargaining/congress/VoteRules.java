package org.unionhome.collectivebargaining.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.LawBook;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.form.OpenCongressVote;
import org.unionhome.collectivebargaining.form.OpenCongressVote.VoteMode;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.people.People;

/** When the congress may vote and who may count: papers out in time, a while after a failed quorum, nobody who bargained counts. */
@Component
class VoteRules {

    private final LawBook law;
    private final LawDays days;
    private final Rules rules;
    private final Representatives representatives;
    private final People people;

    VoteRules(LawBook law, LawDays days, Rules rules, Representatives representatives, People people) {
        this.law = law;
        this.days = days;
        this.rules = rules;
        this.representatives = representatives;
        this.people = people;
    }

    /** The first day on which the vote may open when the papers went out on this one. */
    LocalDate earliest(CollectiveBargaining bargaining, LocalDate papersOn, Optional<LocalDate> failedOn) {
        LocalDate first = days.after(law.require(bargaining, "papersBefore"), papersOn);
        return failedOn.map(day -> days.after(law.require(bargaining, "reconvene"), day))
                .filter(first::isBefore)
                .orElse(first);
    }

    /**
     * @param draftedOn before which no paper can have gone out
     * @param failedOn last day of a vote on the same draft that had no quorum
     * @return when the vote closes. @throws Refusal when it may not be opened like this
     */
    Instant require(
            CollectiveBargaining bargaining, OpenCongressVote form, LocalDate draftedOn, Optional<LocalDate> failedOn) {
        LocalDate today = days.today();
        if (form.papersOn().isBefore(draftedOn) || form.papersOn().isAfter(today)) {
            throw new Refusal("collective-bargaining.refusal.papersDay");
        }
        LocalDate earliest = earliest(bargaining, form.papersOn(), failedOn);
        if (today.isBefore(earliest)) {
            throw new Refusal("collective-bargaining.refusal.voteTooEarly", earliest.toString());
        }
        int longest = rules.value("collective-bargaining.voteLongest").intValueExact();
        if (form.lastDay().isBefore(today) || form.lastDay().isAfter(today.plusDays(longest))) {
            throw new Refusal("collective-bargaining.refusal.voteDay", longest);
        }
        if (form.mode() == VoteMode.PAPER) {
            requireCounters(bargaining, form.counters());
        }
        return days.startOf(form.lastDay().plusDays(1));
    }

    private void requireCounters(CollectiveBargaining bargaining, List<String> counters) {
        Set<String> named = new HashSet<>(counters == null ? List.of() : counters);
        if (named.size() != 2 || named.stream().anyMatch(barred(bargaining)::contains)) {
            throw new Refusal("collective-bargaining.refusal.counters");
        }
        named.forEach(people::require);
    }

    /** Those who bargained and their recorder: they do not count. */
    Set<String> barred(CollectiveBargaining bargaining) {
        Set<String> barred = new HashSet<>();
        representatives.of(bargaining.caseNumber()).stream()
                .filter(each -> !each.external())
                .map(Representative::personId)
                .forEach(barred::add);
        barred.add(bargaining.recorderId());
        return barred;
    }
}
