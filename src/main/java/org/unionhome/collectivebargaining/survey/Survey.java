package org.unionhome.collectivebargaining.survey;

import java.time.Instant;
import java.time.LocalDate;

/** The survey of a bargaining. @param token the address of its questionnaire @param summary null until it is published */
public record Survey(
        String bargaining, String token, LocalDate lastDay, Instant endsAt, String summary, Instant summarisedAt) {

    public boolean runsAt(Instant now) {
        return now.isBefore(endsAt);
    }
}
