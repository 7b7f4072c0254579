package org.unionhome.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Which law the cases of a process keep; one bean for each process that keeps one. What a case uses is never changed under it. */
public interface RuleSetUse {

    /**
     * The latest day on which a case began under the law of this jurisdiction, for {@code CN} under that of any: what a province
     * does not say, the national law says.
     */
    Optional<LocalDate> lastUseOf(String jurisdiction);
}
