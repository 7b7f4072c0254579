package org.unionhome.collectivebargaining.form;

import java.util.List;

/** What a chief representative says to the contract that the congress passed; both are asked the same. */
public interface ContractAnswer {

    /** What may be answered. */
    enum Outcome {
        SIGNED,
        DECLINED
    }

    Outcome outcome();

    String comment();

    /** Numbers of the clauses that are to be talked about again; null when it is signed. */
    List<String> clauses();
}
