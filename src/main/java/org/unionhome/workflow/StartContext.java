package org.unionhome.workflow;

import java.time.Instant;
import org.unionhome.people.Person;

/** Who files a case. The process opens it exactly once, for the person whom it is about or, without an actor, for nobody. */
public final class StartContext {

    private final Person actor;
    private final Instant now;
    private final Opener opener;
    private String caseNumber;

    StartContext(Person actor, Instant now, Opener opener) {
        this.actor = actor;
        this.now = now;
        this.opener = opener;
    }

    /** Opens the case in the register. */
    interface Opener {

        String named(Person applicant, String state);

        String anonymous(String unitCode, String state);
    }

    /** Null when somebody files without a name. */
    public Person actor() {
        return actor;
    }

    public Instant now() {
        return now;
    }

    /** Opens the case and returns its number. */
    public String openCase(Person applicant, String state) {
        requireFirst();
        caseNumber = opener.named(applicant, state);
        return caseNumber;
    }

    /** Opens a case that names nobody, about a matter of this unit, and returns its number. */
    public String openAnonymousCase(String unitCode, String state) {
        requireFirst();
        if (actor != null) {
            throw new IllegalStateException("whoever is logged in files by name");
        }
        caseNumber = opener.anonymous(unitCode, state);
        return caseNumber;
    }

    private void requireFirst() {
        if (caseNumber != null) {
            throw new IllegalStateException("a start opens one case");
        }
    }

    String openedCase() {
        if (caseNumber == null) {
            throw new IllegalStateException("the start method opened no case");
        }
        return caseNumber;
    }
}
