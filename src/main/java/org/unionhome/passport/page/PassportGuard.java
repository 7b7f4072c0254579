package org.unionhome.passport.page;

import org.springframework.stereotype.Component;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.PassportAccess;
import org.unionhome.passport.PassportRegister;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.portal.NotFound;

/** Stands before each page of the passport. What is not for somebody does not exist for them. */
@Component
class PassportGuard {

    private final People people;
    private final PassportAccess access;

    PassportGuard(People people, PassportAccess access) {
        this.people = people;
        this.access = access;
    }

    Entitlements who(String readerId) {
        return people.entitlements(readerId);
    }

    /** The person, when the reader may read their passport. */
    Person readable(String readerId, String personId) {
        Entitlements who = who(readerId);
        return people.find(personId).filter(whose -> access.mayRead(who, whose)).orElseThrow(NotFound::new);
    }

    PassportRegister.Writer writer(String readerId) {
        return access.writer(who(readerId)).orElseThrow(NotFound::new);
    }

    boolean mayWrite(String readerId, String personId) {
        return !readerId.equals(personId) && access.writer(who(readerId)).isPresent();
    }

    static EntryKind kind(String word) {
        return EntryKind.of(word).orElseThrow(NotFound::new);
    }
}
