package org.unionhome.publicnotice;

import java.util.List;

/**
 * What is to be posted about one person. An argument of the subject that starts with {@code #} is itself a text key.
 *
 * @param unitCode the unit that is shown beside the masked name
 */
public record Posting(String personId, String unitCode, String subjectKey, List<String> subjectArgs) {}
