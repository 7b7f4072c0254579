package org.unionhome.promotion;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.passport.Honour;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Post;
import org.unionhome.passport.Skill;
import org.unionhome.passport.Training;
import org.unionhome.starnomination.exchange.Star;

/** What is on record about a candidate, line by line, for those who inspect and approve. */
@Component
class CandidateRecord {

    private static final int MOST_TRAININGS = 10;

    private final RecentStars stars;
    private final Passports passports;
    private final PromotionWords words;

    CandidateRecord(RecentStars stars, Passports passports, PromotionWords words) {
        this.stars = stars;
        this.passports = passports;
        this.words = words;
    }

    void put(Map<String, Object> values, String person) {
        values.put("starsText", lines(stars.all(person).stream().map(this::star)));
        values.put("skillText", lines(passports.skills(person).stream().map(this::skill)));
        values.put("honoursText", lines(passports.honours(person).stream().map(this::honour)));
        values.put("postsText", lines(passports.posts(person).stream().map(this::post)));
        values.put(
                "trainingsText",
                lines(passports.trainings(person).stream().limit(MOST_TRAININGS).map(this::training)));
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    private String star(Star star) {
        String line = words.text(
                "record.star", star.cohortOrdinal(), star.level(), words.day(star.from()), words.day(star.to()));
        return star.revoked() ? words.text("record.revoked", line) : line;
    }

    private String skill(Skill skill) {
        return words.text("record.skill", skill.trade(), words.skill(skill.level()), words.day(skill.awardedOn()));
    }

    private String honour(Honour honour) {
        return words.text("record.honour", honour.name(), honour.awardedBy(), words.day(honour.awardedOn()));
    }

    private String post(Post post) {
        LocalDate until = post.toDay();
        return words.text(
                until == null ? "record.postNow" : "record.post",
                post.post(),
                words.unit(post.unitCode()),
                words.day(post.fromDay()),
                words.day(until));
    }

    private String training(Training training) {
        String result = training.result() == null ? "" : " " + training.result();
        return words.text("record.training", training.name(), words.day(training.fromDay()), result);
    }
}
