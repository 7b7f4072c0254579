package org.unionhome.welfarerequest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All welfare requests. A change is one transaction: the case is locked, the request moves, the case file follows its state. */
@Service
public class WelfareRequests {

    private final WelfareRequestRepository repository;
    private final Cases cases;

    WelfareRequests(WelfareRequestRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** @throws Refusal when there is no such request */
    public WelfareRequest require(String caseNumber) {
        return repository.findById(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Requests on file whose review has not begun by this day. */
    List<WelfareRequest> toBeReviewedFrom(LocalDate day) {
        return repository.findByStateAndReviewDueGreaterThanEqual(RequestState.ON_FILE, day);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(WelfareRequest request) {
        repository.save(request);
    }

    /** Moves a request on. @return the request as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public WelfareRequest change(String caseNumber, Consumer<WelfareRequest> move) {
        cases.lock(caseNumber);
        WelfareRequest request = require(caseNumber);
        RequestState before = request.state();
        move.accept(request);
        repository.save(request);
        if (request.state() != before) {
            cases.follow(caseNumber, request.state(), request.state().isEnd());
        }
        return request;
    }
}
