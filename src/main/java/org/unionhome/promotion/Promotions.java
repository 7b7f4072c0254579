package org.unionhome.promotion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All promotions. A change is one transaction: the case is locked, the promotion moves, the case file follows. */
@Service
public class Promotions {

    private final PromotionRepository repository;
    private final Cases cases;

    Promotions(PromotionRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    public Optional<Promotion> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** @throws Refusal when there is no such promotion */
    public Promotion require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** All of a candidate, in the order of their numbers. */
    public List<Promotion> of(String candidateId) {
        return repository.findByCandidateId(candidateId).stream()
                .sorted(java.util.Comparator.comparing(Promotion::caseNumber))
                .toList();
    }

    /** Those of a candidate that have not ended. */
    public List<Promotion> running(String candidateId) {
        return repository.findByCandidateIdAndStateIn(candidateId, PromotionState.open());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Promotion promotion) {
        repository.save(promotion);
    }

    /** Moves a promotion on. @return the promotion as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public Promotion change(String caseNumber, Consumer<Promotion> move) {
        cases.lock(caseNumber);
        Promotion promotion = require(caseNumber);
        PromotionState before = promotion.state();
        move.accept(promotion);
        repository.save(promotion);
        if (promotion.state() != before) {
            cases.follow(caseNumber, promotion.state(), promotion.state().isEnd());
        }
        return promotion;
    }
}
