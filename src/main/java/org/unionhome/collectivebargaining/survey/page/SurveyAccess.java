package org.unionhome.collectivebargaining.survey.page;

import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.survey.Asked;
import org.unionhome.collectivebargaining.survey.Survey;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.portal.NotFound;

/** For whom a survey exists: those it asks, those who enter answers for others, and the staff side. */
@Component
class SurveyAccess {

    private final Surveys surveys;
    private final Asked asked;
    private final People people;
    private final Representatives representatives;

    SurveyAccess(Surveys surveys, Asked asked, People people, Representatives representatives) {
        this.surveys = surveys;
        this.asked = asked;
        this.people = people;
        this.representatives = representatives;
    }

    /** @throws NotFound when there is none at this address for this person */
    Survey requireAsked(String token, Person person) {
        return surveys.byToken(token).filter(each -> asked.isAsked(person)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for somebody who enters no answers of others */
    Survey requireEntry(String token, Person person) {
        Entitlements who = people.entitlements(person.id());
        return surveys.byToken(token).filter(each -> asked.entersForOthers(who)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for everybody who is not of the staff side: what members want is its own paper until it says so */
    Survey requireStaffSide(String caseNumber, String personId) {
        return surveys.find(caseNumber)
                .filter(each -> isStaffSide(caseNumber, personId))
                .orElseThrow(NotFound::new);
    }

    boolean isStaffSide(String caseNumber, String personId) {
        return surveys.find(caseNumber).isPresent()
                && representatives
                        .sideOf(caseNumber, personId)
                        .filter(side -> side == Side.STAFF)
                        .isPresent();
    }
}
