package org.unionhome.petition;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All petitions. A change is one transaction: the case is locked, the petition moves, the case file follows its state. */
@Service
public class Petitions {

    private final PetitionRepository repository;
    private final Cases cases;

    Petitions(PetitionRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** @throws Refusal when there is no such petition */
    public Petition require(String caseNumber) {
        return repository.findById(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Petition petition) {
        repository.save(petition);
    }

    /** Moves a petition on. @return the petition as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition change(String caseNumber, Consumer<Petition> move) {
        cases.lock(caseNumber);
        Petition petition = require(caseNumber);
        PetitionState before = petition.state();
        move.accept(petition);
        Petition moved = repository.save(petition);
        if (moved.state() != before) {
            cases.follow(caseNumber, moved.state(), moved.state().isEnd());
        }
        return moved;
    }
}
