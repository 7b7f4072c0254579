package org.unionhome.collectivebargaining.survey.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseLinks;
import org.unionhome.collectivebargaining.survey.Surveys;

/** Leads from the case to the survey; the page itself is for the staff side only. */
@Component
class SurveyLink implements CaseLinks {

    private final Surveys surveys;

    SurveyLink(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public List<Link> of(String caseNumber) {
        return surveys.find(caseNumber)
                .map(survey -> List.of(new Link(
                        "collective-bargaining.survey.link", List.of(), "/bargaining/" + caseNumber + "/survey")))
                .orElse(List.of());
    }
}
