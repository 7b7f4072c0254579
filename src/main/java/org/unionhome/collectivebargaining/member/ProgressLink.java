package org.unionhome.collectivebargaining.member;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseLinks;
import org.unionhome.collectivebargaining.CollectiveBargainings;

/** Leads from the case to what members read of it. */
@Component
class ProgressLink implements CaseLinks {

    private final CollectiveBargainings bargainings;

    ProgressLink(CollectiveBargainings bargainings) {
        this.bargainings = bargainings;
    }

    @Override
    public List<Link> of(String caseNumber) {
        return bargainings
                .find(caseNumber)
                .filter(MemberAccess::isOpenToMembers)
                .map(each ->
                        List.of(new Link("collective-bargaining.member.link", List.of(), "/bargaining/" + caseNumber)))
                .orElse(List.of());
    }
}
