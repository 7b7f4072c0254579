package org.unionhome.workflow;

import java.time.Instant;
import java.util.function.BiFunction;
import org.unionhome.people.Person;

/** Who files a case. The process opens it exactly once, for the person whom it is about. */
public final class StartContext {

    private final Person actor;
    private final Instant now;
    private final BiFunction<Person, String, String> opener;
    private String caseNumber;

    StartContext(Person actor, Instant now, BiFunction<Person, String, String> opener) {
        this.actor = actor;
        this.now = now;
        this.opener = opener;
    }

    public Person actor() {
        return actor;
    }

    public Instant now() {
        return now;
    }

    /** Opens the case and returns its number. */
    public String openCase(Person applicant, String state) {
        if (caseNumber != null) {
            throw new IllegalStateException("a start opens one case");
        }
        caseNumber = opener.apply(applicant, state);
        return caseNumber;
    }

    String openedCase() {
        if (caseNumber == null) {
            throw new IllegalStateException("the start method opened no case");
        }
        return caseNumber;
    }
}
