package org.unionhome.workflow.identity;

import java.util.List;

/** Knows which groups somebody has only because they stand in for another person. */
public interface StandIns {

    List<String> standInGroups(String personId);
}
