package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** What the start form offers: the laws in effect, and the contracts that could be changed, ended or renewed. */
@Component
class StartValues {

    private final Initiators initiators;
    private final BeginningLaws laws;
    private final Contracts contracts;
    private final BargainingWords words;
    private final People people;
    private final Clock clock;

    StartValues(
            Initiators initiators,
            BeginningLaws laws,
            Contracts contracts,
            BargainingWords words,
            People people,
            Clock clock) {
        this.initiators = initiators;
        this.laws = laws;
        this.contracts = contracts;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    Map<String, Object> of(Person actor) {
        LocalDate today = LocalDate.now(clock);
        Side side = initiators.of(people.entitlements(actor.id())).orElse(Side.COMPANY);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sideText", words.of("side", side));
        values.put("isStaff", side == Side.STAFF);
        values.put("purpose", Purpose.CONCLUDE.name());
        values.put("jurisdictionOptions", laws.options(today));
        values.put("jurisdiction", laws.usual(today));
        values.put("contractOptions", contractOptions(today));
        values.put("contractWanted", true);
        values.put("emergency", Emergency.NONE.name());
        return values;
    }

    private List<Map<String, String>> contractOptions(LocalDate today) {
        return contracts.inForce(today).stream()
                .map(contract -> Map.of(
                        "value",
                        contract.number(),
                        "label",
                        words.text(
                                "text.contract",
                                contract.number(),
                                words.of("kind", contract.kind()),
                                contract.from().toString(),
                                contract.to().toString())))
                .toList();
    }
}
