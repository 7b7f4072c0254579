package org.unionhome.collectivebargaining.member;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.BallotReading;
import org.unionhome.collectivebargaining.CollectiveBargainings;

/** Delegates read the draft on the page of members: the case itself is closed to them. */
@Component
class DraftReading implements BallotReading {

    private final CollectiveBargainings bargainings;

    DraftReading(CollectiveBargainings bargainings) {
        this.bargainings = bargainings;
    }

    @Override
    public Optional<Page> of(String caseNumber) {
        return bargainings
                .find(caseNumber)
                .filter(MemberAccess::isOpenToMembers)
                .map(each -> new Page("collective-bargaining.member.readDraft", "/bargaining/" + caseNumber));
    }
}
