package org.unionhome.toolloan;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** What the forms and the case page of a tool loan show. */
@Component
public class ToolLoanFacts implements CaseFacts {

    private final JdbcClient db;
    private final Cases cases;
    private final People people;

    public ToolLoanFacts(JdbcClient db, Cases cases, People people) {
        this.db = db;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public String process() {
        return "tool-loan";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        String applicant = cases.require(caseNumber).applicantId();
        return Map.of("applicant", people.require(applicant).name(), "tool", tool(caseNumber), "days", days(caseNumber));
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return Map.of("days", 1);
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return List.of(
                new Fact("tool-loan.fact.tool", tool(caseNumber)),
                new Fact("tool-loan.fact.days", String.valueOf(days(caseNumber))));
    }

    @Override
    public String title(String caseNumber) {
        return tool(caseNumber);
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        return List.of();
    }

    private String tool(String caseNumber) {
        return db.sql("select tool from tool_loan where case_number = :number").param("number", caseNumber).query(String.class).single();
    }

    private int days(String caseNumber) {
        return db.sql("select days from tool_loan where case_number = :number").param("number", caseNumber).query(Integer.class).single();
    }
}
