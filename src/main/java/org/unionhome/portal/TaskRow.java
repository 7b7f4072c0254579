package org.unionhome.portal;

/** One line of a task list. */
public record TaskRow(
        String id,
        String name,
        String title,
        String caseNumber,
        String due,
        String dueMood,
        boolean mine,
        String standInFor) {}
