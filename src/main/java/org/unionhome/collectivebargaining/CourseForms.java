package org.unionhome.collectivebargaining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.congress.CongressValues;
import org.unionhome.collectivebargaining.round.RoundValues;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.collectivebargaining.signing.SigningValues;

/** The values of all forms from the first agenda to the publication. */
@Component
class CourseForms {

    private final RoundValues rounds;
    private final CongressValues congress;
    private final SigningValues signing;
    private final RoundWords words;

    CourseForms(RoundValues rounds, CongressValues congress, SigningValues signing, RoundWords words) {
        this.rounds = rounds;
        this.congress = congress;
        this.signing = signing;
        this.words = words;
    }

    static boolean knows(String task) {
        return RoundValues.knows(task) || CongressValues.knows(task) || SigningValues.knows(task);
    }

    Map<String, Object> values(CollectiveBargaining bargaining, String task) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("titleText", words.title(bargaining));
        if (RoundValues.knows(task)) {
            rounds.put(values, bargaining, task);
        } else if (CongressValues.knows(task)) {
            congress.put(values, bargaining, task);
        } else {
            signing.put(values, bargaining, task);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
