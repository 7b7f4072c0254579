package org.unionhome.collectivebargaining.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.LawBook;
import org.unionhome.collectivebargaining.Procedure;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.form.PrepareAgenda;
import org.unionhome.collectivebargaining.form.RecordMinutes;

/** What the law asks of a round: when it may be held and how, who must have come, and how long it may be broken off. */
@Component
class MinutesCheck {

    private final Attendance attendance;
    private final LawBook law;
    private final LawDays days;

    MinutesCheck(Attendance attendance, LawBook law, LawDays days) {
        this.attendance = attendance;
        this.law = law;
        this.days = days;
    }

    /** The first day on which the sides may meet: so many days after the data were supplied (集体合同规定 and 试行办法 18). */
    LocalDate earliest(CollectiveBargaining bargaining) {
        return bargaining.procedure() == Procedure.ORDINARY
                ? days.after(law.require(bargaining, "dataBefore"), bargaining.dataSuppliedOn())
                : bargaining.dataSuppliedOn();
    }

    /** @throws Refusal when the sides may not meet like this */
    void require(CollectiveBargaining bargaining, PrepareAgenda agenda) {
        if (agenda.heldOn().isBefore(days.today())) {
            throw new Refusal("collective-bargaining.refusal.agendaPast");
        }
        requireDay(bargaining, agenda.heldOn());
        if (bargaining.procedure() == Procedure.ORDINARY && agenda.how() != PrepareAgenda.How.MEETING) {
            throw new Refusal("collective-bargaining.refusal.faceToFace");
        }
    }

    private void requireDay(CollectiveBargaining bargaining, LocalDate day) {
        LocalDate earliest = earliest(bargaining);
        if (day.isBefore(earliest)) {
            throw new Refusal("collective-bargaining.refusal.dataBefore", earliest.toString());
        }
    }

    /** @return the representatives who were there. @throws Refusal when the minutes do not fit together */
    List<Long> require(CollectiveBargaining bargaining, MeetingRound round, RecordMinutes minutes) {
        if (minutes.heldOn().isAfter(days.today())) {
            throw new Refusal("collective-bargaining.refusal.notHeldYet");
        }
        requireDay(bargaining, minutes.heldOn());
        if (minutes.endedAt().compareTo(minutes.startedAt()) <= 0) {
            throw new Refusal("collective-bargaining.refusal.endsBeforeStart");
        }
        if (minutes.outcome() == RecordMinutes.Outcome.SUSPENDED) {
            requireSuspension(bargaining, minutes);
        }
        String caseNumber = bargaining.caseNumber();
        Set<Long> staff = present(bargaining, Side.STAFF, minutes.heldOn(), minutes.presentStaff());
        Set<Long> company = present(bargaining, Side.COMPANY, minutes.heldOn(), minutes.presentCompany());
        Side chair = round.chairSide();
        requireChair(attendance.on(caseNumber, chair, minutes.heldOn()), chair == Side.STAFF ? staff : company);
        return Stream.concat(staff.stream(), company.stream()).sorted().toList();
    }

    /** Those who held a seat on the day of the meeting; no round was held while a side was not complete. */
    private Set<Long> present(CollectiveBargaining bargaining, Side side, LocalDate day, List<String> ids) {
        Set<Long> known = new HashSet<>();
        List<Representative> own = attendance.on(bargaining.caseNumber(), side, day);
        if (own.size() < bargaining.offer().seats()) {
            throw new Refusal("collective-bargaining.refusal.sideIncomplete");
        }
        for (String id : ids) {
            known.add(own.stream()
                    .filter(each -> String.valueOf(each.id()).equals(id))
                    .findFirst()
                    .map(Representative::id)
                    .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notOfThisSide")));
        }
        return known;
    }

    /** The chiefs take turns in the chair, so the one whose turn it is must have been there. */
    private static void requireChair(List<Representative> own, Set<Long> present) {
        boolean chaired = own.stream().anyMatch(each -> each.chief() && present.contains(each.id()));
        if (!chaired) {
            throw new Refusal("collective-bargaining.refusal.chairAbsent");
        }
    }

    private void requireSuspension(CollectiveBargaining bargaining, RecordMinutes minutes) {
        if (minutes.resumeOn() == null || minutes.resumePlace() == null || minutes.resumeContent() == null) {
            throw new Refusal("collective-bargaining.refusal.resumptionMissing");
        }
        if (!minutes.resumeOn().isAfter(days.today())) {
            throw new Refusal("collective-bargaining.refusal.resumptionPast");
        }
        Optional<Rule> cap = law.find(bargaining, "suspensionAtMost");
        cap.map(rule -> days.after(rule, minutes.heldOn()))
                .filter(last -> minutes.resumeOn().isAfter(last))
                .ifPresent(last -> {
                    throw new Refusal("collective-bargaining.refusal.suspensionTooLong", last.toString());
                });
    }
}
