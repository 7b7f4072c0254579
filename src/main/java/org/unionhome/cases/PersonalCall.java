package org.unionhome.cases;

import java.time.Instant;
import java.util.List;

/** What waits for one person beside tasks, such as a ballot: a card on their first page. One bean for each kind. */
public interface PersonalCall {

    List<Call> of(String personId);

    /** One thing to do. @param until when it will be too late */
    record Call(String textKey, List<Object> args, String href, Instant until) {}
}
