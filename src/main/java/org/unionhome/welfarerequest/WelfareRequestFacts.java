package org.unionhome.welfarerequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Person;

/** What the platform shows of a welfare request. */
@Component
public class WelfareRequestFacts implements CaseFacts {

    private final WelfareRequests requests;
    private final FormValues values;
    private final CasePageFacts page;
    private final Filing filing;
    private final Words words;

    WelfareRequestFacts(WelfareRequests requests, FormValues values, CasePageFacts page, Filing filing, Words words) {
        this.requests = requests;
        this.values = values;
        this.page = page;
        this.filing = filing;
        this.words = words;
    }

    @Override
    public String process() {
        return "welfare-request";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(requests.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        List<Map<String, Object>> colleagues = new ArrayList<>();
        filing.colleagues(actor)
                .forEach(person -> colleagues.add(Map.of("label", person.name(), "value", person.id())));
        return Map.of("colleagueOptions", colleagues, "filedFor", "SELF", "relation", "SELF");
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return page.of(requests.require(caseNumber), viewer);
    }

    /** The type alone: reasons and sums are for those who may see the case. */
    @Override
    public String title(String caseNumber) {
        return words.of("type", requests.require(caseNumber).type());
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        WelfareRequest request = requests.require(caseNumber);
        boolean open = !request.isPaid() && !request.state().isEnd();
        return viewer.concerned() && open ? List.of("welfare-request.requestWithdrawn") : List.of();
    }

    /** What is missing is brought by the branch; a receipt, though, is the member's own or nobody's. */
    @Override
    public Optional<String> roleAfterLeaving(String taskKey) {
        return "amendRequest".equals(taskKey) ? Optional.of("branchChair") : Optional.empty();
    }

    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return ReaderRules.mayReadText(entry, viewer);
    }

    @Override
    public boolean mayReadFiles(Viewer viewer) {
        return ReaderRules.mayReadFiles(viewer);
    }
}
