package org.unionhome.promotion;

import org.unionhome.promotion.form.InspectCandidate;

/** What human resources found. The report is for those who decide; the reason is what the candidate is told. */
public record Inspection(
        Appraisal appraisal, String report, InspectCandidate.Outcome outcome, String reason, String inspectedBy) {}
