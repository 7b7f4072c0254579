package org.unionhome.cases;

import java.util.List;

/** Pages that belong to a case, such as its ballots: links on the page of the case, for all who may see it. One bean for each kind. */
public interface CaseLinks {

    List<Link> of(String caseNumber);

    /** What the page is and how it stands, in words with arguments. */
    record Link(String textKey, List<Object> args, String href) {}
}
