package org.unionhome.collectivebargaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The values of the forms that name representatives and the recorder. */
@Component
class RepresentativeValues implements StepValues {

    private final Representatives representatives;
    private final SideRoles roles;
    private final LawBook law;
    private final People people;
    private final BargainingWords words;
    private final JdbcClient db;

    RepresentativeValues(
            Representatives representatives,
            SideRoles roles,
            LawBook law,
            People people,
            BargainingWords words,
            JdbcClient db) {
        this.representatives = representatives;
        this.roles = roles;
        this.law = law;
        this.people = people;
        this.words = words;
        this.db = db;
    }

    @Override
    public Map<String, Object> of(CollectiveBargaining bargaining, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        switch (step) {
            case "nameStaffRepresentatives" -> naming(values, bargaining, Side.STAFF);
            case "nameCompanyRepresentatives" -> naming(values, bargaining, Side.COMPANY);
            case "appointRecorder", "recorderChanged" -> recorder(values, bargaining);
            case "staffVacancyArose" -> leaving(values, bargaining, Side.STAFF);
            case "companyVacancyArose" -> leaving(values, bargaining, Side.COMPANY);
            case "fillStaffVacancy" -> filling(values, bargaining, Side.STAFF);
            case "fillCompanyVacancy" -> filling(values, bargaining, Side.COMPANY);
            default -> {}
        }
        return values;
    }

    private void naming(Map<String, Object> values, CollectiveBargaining bargaining, Side side) {
        rules(values, bargaining);
        values.put("personOptions", options(eligible(bargaining, side)));
        if (side == Side.STAFF) {
            values.put("adviserOptions", options(new ArrayList<>(people.holders("advisor"))));
        }
        people.holders(SideRoles.chiefRole(side)).stream()
                .findFirst()
                .ifPresent(chief -> values.put("chief", chief.id()));
    }

    private void rules(Map<String, Object> values, CollectiveBargaining bargaining) {
        Composition rules = law.composition(bargaining);
        values.put(
                "rulesText",
                words.text(
                        "text.composition",
                        rules.seats(),
                        rules.atLeast(),
                        rules.outsidersPart(),
                        rules.outsidersOf(),
                        law.require(bargaining, "representativesAtLeast").law()));
    }

    private void recorder(Map<String, Object> values, CollectiveBargaining bargaining) {
        String number = bargaining.caseNumber();
        List<Person> neutral =
                persons(person -> representatives.sideOf(number, person.id()).isEmpty()
                        && roles.isNeutral(people.entitlements(person.id())));
        values.put("personOptions", options(neutral));
        values.put("teamText", team(number, Side.STAFF) + "\n" + team(number, Side.COMPANY));
        people.holders("neutralRecorder").stream()
                .filter(neutral::contains)
                .findFirst()
                .ifPresent(usual -> values.put("recorder", usual.id()));
    }

    private void leaving(Map<String, Object> values, CollectiveBargaining bargaining, Side side) {
        values.put(
                "representativeOptions",
                representatives.of(bargaining.caseNumber(), side).stream()
                        .map(each -> option(String.valueOf(each.id()), words.name(each)))
                        .toList());
        values.put("termText", words.rule(law.require(bargaining, "vacancy")));
    }

    private void filling(Map<String, Object> values, CollectiveBargaining bargaining, Side side) {
        String number = bargaining.caseNumber();
        rules(values, bargaining);
        values.put("outcome", bargaining.state().ended() ? "NOT_NEEDED" : "FILLED");
        values.put("teamText", team(number, side));
        values.put("asChief", representatives.chief(number, side).isEmpty());
        values.put("personOptions", options(eligible(bargaining, side)));
    }

    String team(String caseNumber, Side side) {
        return representatives.of(caseNumber, side).stream()
                .map(each -> each.chief() ? words.text("text.chief", words.name(each)) : words.name(each))
                .collect(Collectors.joining("、", words.of("side", side) + "：", ""));
    }

    /** Whoever has no seat yet and whose office is not the other side's. */
    private List<Person> eligible(CollectiveBargaining bargaining, Side side) {
        List<String> seated = representatives.of(bargaining.caseNumber()).stream()
                .map(Representative::personId)
                .toList();
        return persons(person -> !seated.contains(person.id())
                && !person.id().equals(bargaining.recorderId())
                && roles.maySpeakFor(side, people.entitlements(person.id())));
    }

    private List<Person> persons(Predicate<Person> condition) {
        String company = db.sql("select code from unit where level = 'COMPANY'")
                .query(String.class)
                .single();
        return people.under(company).stream().filter(condition).toList();
    }

    private List<Map<String, String>> options(List<Person> persons) {
        return persons.stream()
                .map(person -> option(person.id(), person.name() + "（" + words.unitOf(person.id()) + "）"))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
