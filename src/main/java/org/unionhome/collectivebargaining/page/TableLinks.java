package org.unionhome.collectivebargaining.page;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseLinks;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;
import org.unionhome.collectivebargaining.table.Seats;

/** Leads from the case to its table, its costs and its redline, for those who sit there. */
@Component
class TableLinks implements CaseLinks {

    private final CollectiveBargainings bargainings;
    private final BargainingTable table;
    private final Seats seats;

    TableLinks(CollectiveBargainings bargainings, BargainingTable table, Seats seats) {
        this.bargainings = bargainings;
        this.table = table;
        this.seats = seats;
    }

    @Override
    public List<Link> of(String caseNumber) {
        if (bargainings.find(caseNumber).isEmpty()) {
            return List.of();
        }
        List<ClauseView> clauses = table.clauses(caseNumber);
        Reader reader = reader(caseNumber);
        if (clauses.isEmpty() || reader == Reader.NOBODY) {
            return List.of();
        }
        long open = clauses.stream()
                .filter(clause -> clause.state() == ClauseState.OPEN)
                .count();
        String base = "/bargaining/" + caseNumber;
        Link board = new Link("collective-bargaining.link.table", List.of(clauses.size(), open), base + "/table");
        Link redline = new Link("collective-bargaining.link.redline", List.of(), base + "/redline");
        Link cost = new Link("collective-bargaining.link.cost", List.of(), base + "/cost");
        return reader == Reader.SIDE ? List.of(board, cost, redline) : List.of(board, redline);
    }

    private enum Reader {
        SIDE,
        RECORDER,
        NOBODY
    }

    private Reader reader(String caseNumber) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            return Reader.NOBODY;
        }
        try {
            return seats.look(caseNumber, login.getName()).isPresent() ? Reader.SIDE : Reader.RECORDER;
        } catch (Refusal none) {
            return Reader.NOBODY;
        }
    }
}
