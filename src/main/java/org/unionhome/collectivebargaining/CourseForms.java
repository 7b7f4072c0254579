package org.unionhome.collectivebargaining;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.congress.CongressValues;
import org.unionhome.collectivebargaining.round.RoundValues;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.collectivebargaining.signing.SigningValues;

/** The values of all forms from the first agenda to the publication. */
@Component
class CourseForms implements StepValues {

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

    @Override
    public Map<String, Object> of(CollectiveBargaining bargaining, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (RoundValues.knows(step)) {
            rounds.put(values, bargaining, step);
        } else if (CongressValues.knows(step)) {
            congress.put(values, bargaining, step);
        } else if (SigningValues.knows(step)) {
            signing.put(values, bargaining, step);
        } else {
            return Map.of();
        }
        values.put("titleText", words.title(bargaining));
        return values;
    }
}
