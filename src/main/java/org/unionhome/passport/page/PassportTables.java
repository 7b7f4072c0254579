package org.unionhome.passport.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.Honour;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Skill;
import org.unionhome.passport.Training;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The three tables that are kept by hand, in the reader's words. */
@Component
class PassportTables {

    private final Passports passports;
    private final PageWords words;
    private final Moments moments;

    PassportTables(Passports passports, PageWords words, Moments moments) {
        this.passports = passports;
        this.words = words;
        this.moments = moments;
    }

    List<PassportViews.Table> of(String personId) {
        return List.of(
                table(
                        EntryKind.SKILL,
                        passports.skills(personId).stream().map(this::row).toList()),
                table(
                        EntryKind.HONOUR,
                        passports.honours(personId).stream().map(this::row).toList()),
                table(
                        EntryKind.TRAINING,
                        passports.trainings(personId).stream().map(this::row).toList()));
    }

    private PassportViews.Table table(EntryKind kind, List<PassportViews.Row> rows) {
        String key = "passport." + kind.word();
        return new PassportViews.Table(
                kind.word(), words.say(key + ".title"), words.say(key + ".add"), words.say(key + ".none"), rows);
    }

    private PassportViews.Row row(Skill skill) {
        return new PassportViews.Row(
                skill.id(),
                words.say("passport.level." + skill.level()),
                skill.trade(),
                moments.day(skill.awardedOn()),
                skill.certificate() == null ? null : words.say("passport.skill.number", skill.certificate()));
    }

    private PassportViews.Row row(Honour honour) {
        String craftsman = honour.craftsman() ? " · " + words.say("passport.craftsman") : "";
        return new PassportViews.Row(
                honour.id(),
                honour.name(),
                words.say("passport.rank." + honour.rank()) + craftsman,
                moments.day(honour.awardedOn()),
                honour.awardedBy());
    }

    private PassportViews.Row row(Training training) {
        return new PassportViews.Row(
                training.id(),
                training.name(),
                words.say("passport.training." + training.kind()) + hours(training.hours()),
                days(training.fromDay(), training.toDay()),
                training.result());
    }

    private String hours(BigDecimal hours) {
        return hours == null
                ? ""
                : " · "
                        + words.say(
                                "passport.training.hoursOf",
                                hours.stripTrailingZeros().toPlainString());
    }

    private String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? moments.day(from) : words.say("passport.between", moments.day(from), moments.day(to));
    }
}
