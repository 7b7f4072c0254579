package org.unionhome.petition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;

/** The law and article behind a word, as they stood on the day: the regulations of 2022 do not explain a petition of 2019. */
@Component("petitionBasis")
class Basis {

    private final Rules rules;
    private final Words words;

    Basis(Rules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /** Where a petition was sent, with the law of the day on which it was registered. */
    String route(Petition petition) {
        if (petition.route() == null) {
            return "";
        }
        return on(words.of("route", petition.route()), ruleBehind(petition.route()), petition.registeredOn());
    }

    /** @param rule without the slug */
    String on(String text, String rule, LocalDate day) {
        Rule basis = rules.require("petition." + rule, day);
        return words.text("text.basis", text, basis.law(), basis.article());
    }

    private static String ruleBehind(Route route) {
        return switch (route) {
            case DISCIPLINE -> "handleAccusation.due";
            case STUDY -> "studySuggestion.due";
            case HANDLING -> "settle.due";
            case ARBITRATION -> "arbitrationLimit";
            case COURT, NOT_ACCEPTED -> "decideAcceptance.due";
        };
    }
}
