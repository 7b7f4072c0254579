package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.petition.form.PetitionRegistered;

/** Who may register a petition for whom, and what it must say. */
@Component("petitionRegistration")
class Registration {

    private static final String OFFICER = "unionOfficer";

    private final People people;
    private final Rules rules;
    private final JdbcClient db;
    private final Words words;
    private final Clock clock;

    Registration(People people, Rules rules, JdbcClient db, Words words, Clock clock) {
        this.people = people;
        this.rules = rules;
        this.db = db;
        this.words = words;
        this.clock = clock;
    }

    /** Whose petition it is. @throws Refusal when the actor may not register for others */
    Person petitioner(PetitionRegistered form, Person actor) {
        if (form.registeredFor() != PetitionRegistered.RegisteredFor.MEMBER) {
            return actor;
        }
        if (!mayRegister(actor)) {
            throw new Refusal("petition.refusal.officersOnly");
        }
        if (form.petitionerId() == null) {
            throw new Refusal("petition.refusal.petitioner");
        }
        return people.require(form.petitionerId());
    }

    boolean mayRegister(Person actor) {
        return people.entitlements(actor.id()).hasRole(OFFICER);
    }

    Matter matter(PetitionRegistered form, Person petitioner) {
        Rule limit = rules.require("petition.representatives", today());
        int most = limit.value().intValueExact();
        if (form.representatives() > most) {
            throw new Refusal("petition.refusal.representatives", most, limit.law(), limit.article());
        }
        if (form.representatives() > form.peopleCount()) {
            throw new Refusal("petition.refusal.moreThanPeople");
        }
        boolean registered = form.registeredFor() == PetitionRegistered.RegisteredFor.MEMBER;
        return new Matter(
                form.channel() == null ? Channel.ONLINE : form.channel(),
                form.facts(),
                form.request(),
                form.peopleCount(),
                form.representatives(),
                registered ? form.forwardedBy() : null,
                earlier(form.earlierCase(), petitioner.id()));
    }

    private String earlier(String number, String petitionerId) {
        if (number == null) {
            return null;
        }
        return earlierOf(petitionerId).stream()
                .map(row -> (String) row.get("value"))
                .filter(number::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal("petition.refusal.unknownEarlier"));
    }

    /** The petitioner's own earlier petitions, newest first, as a list to choose from. */
    List<Map<String, Object>> earlierOf(String petitionerId) {
        return db.sql("select case_number, kind, registered_on from petition where petitioner_id = :me"
                        + " order by registered_on desc, case_number desc limit 50")
                .param("me", petitionerId)
                .query((row, i) -> Map.<String, Object>of(
                        "value",
                        row.getString("case_number"),
                        "label",
                        words.text(
                                "text.earlier",
                                row.getString("case_number"),
                                words.of("kind", row.getString("kind")),
                                row.getString("registered_on"))))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
