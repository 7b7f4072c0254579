package org.unionhome.ballot;

import java.util.Optional;

/** Where electors read what they vote on: a page that they may see although they do not see the case. One bean for each kind. */
public interface BallotReading {

    /** Empty where there is no such page of this case. */
    Optional<Page> of(String caseNumber);

    /** What the page is called, and where it is. */
    record Page(String textKey, String href) {}
}
