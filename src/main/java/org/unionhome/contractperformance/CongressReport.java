package org.unionhome.contractperformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Cases;
import org.unionhome.contractperformance.form.ReportToCongress;
import org.unionhome.document.Docx;

/** The report to the workers' congress: how the contract stands, with the list of its obligations, as a document on the case. */
@Component
class CongressReport {

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final PerformanceLines lines;
    private final PerformanceDates dates;
    private final PerformanceWords words;
    private final Attachments attachments;
    private final Cases cases;
    private final Clock clock;

    CongressReport(
            ContractPerformances performances,
            Obligations obligations,
            PerformanceLines lines,
            PerformanceDates dates,
            PerformanceWords words,
            Attachments attachments,
            Cases cases,
            Clock clock) {
        this.performances = performances;
        this.obligations = obligations;
        this.lines = lines;
        this.dates = dates;
        this.words = words;
        this.attachments = attachments;
        this.cases = cases;
        this.clock = clock;
    }

    void write(String caseNumber, ReportToCongress form, String personId) {
        dates.requirePast(form.reportedOn());
        ContractPerformance performance = performances.require(caseNumber);
        String name = words.official("report.file", caseNumber, performance.checks());
        try {
            attachments.add(caseNumber, personId, name, new ByteArrayInputStream(document(performance, form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean broken = !obligations.toBeFollowedUp(caseNumber).isEmpty();
        performances.change(caseNumber, each -> each.reported(broken));
    }

    private byte[] document(ContractPerformance performance, ReportToCongress form) {
        String company = words.company(cases.require(performance.caseNumber()).unitCode());
        Docx document = new Docx(company, clock.instant())
                .title(words.official("report.title"))
                .paragraph(words.official(
                        "report.about",
                        performance.title(),
                        performance.contractNumber(),
                        words.officialDay(performance.from()),
                        words.officialDay(performance.to()),
                        performance.checks()))
                .paragraph(lines.officialCount(performance.caseNumber()));
        form.summary().lines().forEach(document::paragraph);
        return document.table(lines.officialHeadings(), lines.officialRows(performance.caseNumber()))
                .signature(List.of(company + words.official("report.union"), words.officialDay(form.reportedOn())))
                .bytes();
    }
}
