package org.unionhome.passport.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.passport.NextRung;
import org.unionhome.passport.PassportChapter;
import org.unionhome.passport.PassportEntry;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Post;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;
import org.unionhome.workflow.Reading;

/** Brings together what the union and the processes know of a person's way up. */
@Component
class PassportBook {

    private final Passports passports;
    private final List<PassportChapter> chapters;
    private final List<NextRung> ladders;
    private final People people;
    private final Reading reading;
    private final Saying saying;
    private final PageWords words;
    private final Moments moments;

    PassportBook(
            Passports passports,
            List<PassportChapter> chapters,
            List<NextRung> ladders,
            People people,
            Reading reading,
            Saying saying,
            PageWords words,
            Moments moments) {
        this.passports = passports;
        this.chapters = chapters;
        this.ladders = ladders;
        this.people = people;
        this.reading = reading;
        this.saying = saying;
        this.words = words;
        this.moments = moments;
    }

    PassportViews.Head head(Person person) {
        return new PassportViews.Head(
                person.id(),
                person.name(),
                unit(person.unitCode()),
                person.hiredOn() == null ? null : moments.day(person.hiredOn()),
                passports.posts(person.id()).stream()
                        .filter(post -> post.toDay() == null)
                        .findFirst()
                        .map(Post::post)
                        .orElse(null),
                passports
                        .highest(person.id())
                        .map(skill -> words.say("passport.level." + skill.level()))
                        .orElse(null),
                moments.day(moments.today()));
    }

    /** The unit with those above it, without the company that all belong to. */
    private String unit(String code) {
        List<String> names = people.path(code).stream()
                .filter(unit -> unit.parentCode() != null)
                .map(words::unit)
                .collect(Collectors.toList());
        Collections.reverse(names);
        return String.join(" · ", names);
    }

    List<PassportViews.Rung> rungs(Person person) {
        return ladders.stream()
                .flatMap(ladder -> ladder.of(person.id()).stream())
                .map(rung -> new PassportViews.Rung(
                        saying.say(rung.titleKey(), rung.titleArgs()),
                        rung.conditions().stream().map(saying::requirement).toList()))
                .toList();
    }

    List<PassportViews.PostRow> posts(Person person, String readerId) {
        return passports.posts(person.id()).stream()
                .map(post -> new PassportViews.PostRow(
                        post.post(),
                        unit(post.unitCode()),
                        days(post.fromDay(), post.toDay()),
                        visible(post.sourceCase(), readerId)))
                .toList();
    }

    private String days(LocalDate from, LocalDate to) {
        return to == null
                ? words.say("passport.since", moments.day(from))
                : words.say("passport.between", moments.day(from), moments.day(to));
    }

    List<PassportViews.Chapter> chapters(Person person, String readerId) {
        return chapters.stream()
                .map(chapter -> new PassportViews.Chapter(
                        words.processName(chapter.process()),
                        chapter.of(person.id()).stream()
                                .sorted(Comparator.comparing(PassportEntry::day).reversed())
                                .map(entry -> entry(entry, readerId))
                                .toList()))
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
    }

    private PassportViews.Entry entry(PassportEntry entry, String readerId) {
        return new PassportViews.Entry(
                moments.day(entry.day()),
                saying.say(entry.textKey(), entry.args()),
                entry.reason(),
                visible(entry.caseNumber(), readerId));
    }

    private String visible(String caseNumber, String readerId) {
        return caseNumber != null && reading.sees(readerId, caseNumber) ? caseNumber : null;
    }
}
