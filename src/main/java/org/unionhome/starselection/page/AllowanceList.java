package org.unionhome.starselection.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.portal.CsvDownload;
import org.unionhome.portal.NotFound;
import org.unionhome.starselection.CohortReport;
import org.unionhome.starselection.SelectionWords;
import org.unionhome.starselection.StarSelection;
import org.unionhome.starselection.StarSelections;

/** The allowances of a cohort as a table for a spreadsheet, for whoever grants, pays or audits them. */
@RestController
class AllowanceList {

    private static final List<String> READERS =
            List.of("humanResources", "finance", "unionOfficer", "unionChair", "auditCommittee", "auditor");
    private static final List<String> COLUMNS =
            List.of("number", "name", "unit", "level", "monthly", "months", "from", "to", "sum");

    private final StarSelections selections;
    private final CohortReport report;
    private final SelectionWords words;
    private final People people;

    AllowanceList(StarSelections selections, CohortReport report, SelectionWords words, People people) {
        this.selections = selections;
        this.report = report;
        this.words = words;
        this.people = people;
    }

    @GetMapping("/board/stars/{ordinal:[0-9]{1,3}}/allowances.csv")
    void list(@PathVariable int ordinal, Principal reader, HttpServletResponse response) throws IOException {
        StarSelection selection = selections
                .ofOrdinal(ordinal)
                .filter(each -> each.term() != null && mayRead(reader))
                .orElseThrow(NotFound::new);
        CsvDownload file = CsvDownload.begin(
                response,
                words.text("allowances.file", ordinal),
                COLUMNS.stream()
                        .map(column -> words.text("allowances." + column))
                        .toList());
        for (CohortReport.AllowanceLine line : report.allowances(selection)) {
            file.row(cells(line, selection));
        }
        file.end();
    }

    private boolean mayRead(Principal reader) {
        if (reader == null) {
            return false;
        }
        Entitlements who = people.entitlements(reader.getName());
        return READERS.stream()
                .anyMatch(role -> who.actingAs(role, "star-selection").isPresent());
    }

    private Stream<Object> cells(CohortReport.AllowanceLine line, StarSelection selection) {
        return Stream.of(
                line.nomination(),
                words.name(line.personId()),
                words.unit(line.branchCode()),
                words.level(line.level()),
                line.monthly(),
                line.months(),
                selection.term().from(),
                selection.term().to(),
                line.sum());
    }
}
