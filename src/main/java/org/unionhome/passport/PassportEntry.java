package org.unionhome.passport;

import java.time.LocalDate;
import java.util.List;

/**
 * A line that a process adds to somebody's passport.
 *
 * @param args of the text; a resolvable one is put into the reader's language
 * @param caseNumber shown as a link to those who may open the case; may be null
 * @param reason why it was decided so, as it was written down; may be null
 */
public record PassportEntry(LocalDate day, String textKey, List<Object> args, String caseNumber, String reason) {}
