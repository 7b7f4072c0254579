package org.unionhome.portal;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.workflow.Reading;

/** The model of a case's process with the place where the case stands, for the diagram island. */
@RestController
class DiagramEndpoint {

    private static final Pattern ID = Pattern.compile("\\bid=\"([A-Za-z0-9_]+)\"");

    /** The model, texts for a reader who does not read Chinese, where the case is and where it was. */
    record Diagram(String xml, Map<String, String> names, List<String> active, List<String> passed) {}

    private final Reading reading;
    private final Ledger ledger;
    private final PageWords words;

    DiagramEndpoint(Reading reading, Ledger ledger, PageWords words) {
        this.reading = reading;
        this.ledger = ledger;
        this.words = words;
    }

    @GetMapping("/cases/{number}/diagram")
    Diagram diagram(Principal principal, @PathVariable String number) {
        CaseFile file = reading.requireVisible(principal.getName(), number);
        String xml = reading.model(number);
        List<String> active = reading.position(number);
        List<String> passed = ledger.of(number).stream()
                .map(LedgerEntry::action)
                .distinct()
                .filter(action -> !active.contains(action))
                .toList();
        return new Diagram(xml, words.isEnglish() ? names(file.process(), xml) : Map.of(), active, passed);
    }

    private Map<String, String> names(String process, String xml) {
        Map<String, String> names = new HashMap<>();
        Matcher ids = ID.matcher(xml);
        while (ids.find()) {
            words.find(process + "." + ids.group(1)).ifPresent(name -> names.put(ids.group(1), name));
        }
        return names;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refused(Refusal refusal) {
        return ResponseEntity.status(RefusalStatus.of(refusal)).build();
    }
}
