package org.unionhome.passport;

import java.util.List;

/** What a process has decided about a person: a chapter of the passport, under the name of the process. One bean for each. */
public interface PassportChapter {

    /** The slug. */
    String process();

    /** In any order; only what the person themselves may read. */
    List<PassportEntry> of(String personId);
}
