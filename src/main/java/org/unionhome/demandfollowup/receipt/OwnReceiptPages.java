package org.unionhome.demandfollowup.receipt;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.demandfollowup.board.DemandReader;
import org.unionhome.portal.NotFound;

/** Gives the raiser of a demand, or who wrote it down for them, a code to follow it without an account. */
@Controller
class OwnReceiptPages {

    private final DemandReader demands;
    private final Receipts receipts;
    private final Slip slip;

    OwnReceiptPages(DemandReader demands, Receipts receipts, Slip slip) {
        this.demands = demands;
        this.receipts = receipts;
        this.slip = slip;
    }

    /** Each time a new code; an earlier one ends. */
    @PostMapping("/board/demands/{number}/receipt")
    String make(@PathVariable String number, Principal principal, Model model) {
        if (!demands.mayHaveReceipt(number, principal.getName())) {
            throw new NotFound();
        }
        ReceiptCode code = ReceiptCode.random();
        receipts.give(number, code);
        model.addAttribute("number", number);
        return slip.show(model, code);
    }
}
