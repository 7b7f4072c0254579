package org.unionhome.demandfollowup.receipt;

import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.workflow.Door;

/** Does what a letter asks for, through the door and without a name, in the caller's transaction. */
@Component
class LetterReader {

    private static final String PROCESS = "demand-follow-up";

    private final Door door;
    private final Receipts receipts;

    LetterReader(Door door, Receipts receipts) {
        this.door = door;
        this.receipts = receipts;
    }

    void passOn(Letter letter) {
        switch (letter.kind()) {
            case RAISE -> raise(letter);
            case ADD -> door.sendAnonymously(caseOf(letter), "demandSupplemented", letter.content());
            case RATE -> door.completeAnonymously(caseOf(letter), "rateResult", letter.content());
        }
    }

    private void raise(Letter letter) {
        String number = door.startAnonymously(PROCESS, letter.content());
        receipts.giveDigest(number, letter.receiptDigest());
    }

    private String caseOf(Letter letter) {
        return receipts.byDigest(letter.receiptDigest())
                .filter(Receipts.Found::anonymous)
                .map(Receipts.Found::caseNumber)
                .orElseThrow(() -> new Refusal("demand-follow-up.receipt.unknown"));
    }
}
