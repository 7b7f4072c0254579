package org.unionhome.portal;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.unionhome.cases.LedgerProof;
import org.unionhome.people.People;

/** Says whether the ledger is as it was written. Checking is asked for, because it reads every line. */
@Controller
class LedgerPage {

    private static final String SEAL = "seal ";

    private final LedgerProof proof;
    private final People people;
    private final PageWords words;

    LedgerPage(LedgerProof proof, People people, PageWords words) {
        this.proof = proof;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/admin/ledger")
    String page(Principal principal) {
        Access.require(people.entitlements(principal.getName()), Access.CHECK_LEDGER);
        return "admin/ledger";
    }

    @PostMapping("/admin/ledger")
    String check(Principal principal, Model model) {
        Access.require(people.entitlements(principal.getName()), Access.CHECK_LEDGER);
        LedgerProof.Result result = proof.verify();
        model.addAttribute("result", result);
        result.firstBreak().ifPresent(broken -> {
            model.addAttribute("where", where(broken));
            model.addAttribute("why", words.say("portal.ledger.why." + broken.reason()));
        });
        return "admin/ledger";
    }

    private String where(LedgerProof.Break broken) {
        return broken.chain().startsWith(SEAL)
                ? words.say("portal.ledger.whereSeal", broken.chain().substring(SEAL.length()))
                : words.say("portal.ledger.where", broken.chain(), broken.seq());
    }
}
