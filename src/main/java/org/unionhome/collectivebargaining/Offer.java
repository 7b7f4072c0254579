package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The letter of offer: what is to be bargained about, when and where, and by how many of each side. */
public record Offer(String topics, LocalDate day, String place, int seats, String text, String returned) {

    static Offer of(Collection<Topic> topics, LocalDate day, String place, int seats, String text) {
        String words = topics.stream().distinct().sorted().map(Topic::name).collect(Collectors.joining(","));
        return new Offer(words, day, place, seats, text, null);
    }

    public List<Topic> topicList() {
        return Arrays.stream(topics.split(",")).map(Topic::valueOf).toList();
    }

    Offer returnedBecause(String reason) {
        return new Offer(topics, day, place, seats, text, reason);
    }
}
