package org.unionhome.promotion;

import org.unionhome.promotion.form.GiveIntegrityOpinion;

/** What discipline inspection says. The text is for those who decide; the reason is what the candidate is told. */
public record IntegrityOpinion(GiveIntegrityOpinion.Outcome outcome, String text, String reason, String givenBy) {}
