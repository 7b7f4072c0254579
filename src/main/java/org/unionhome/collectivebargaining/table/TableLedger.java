package org.unionhome.collectivebargaining.table;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Ledger;

/** Writes what happens at the table into the ledger of the case: what both sides know, never a draft or a note. */
@Component
class TableLedger {

    private final Ledger ledger;
    private final MessageSource texts;

    TableLedger(Ledger ledger, MessageSource texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /** @param outcome a word with a text of its own */
    void write(String caseNumber, String action, String outcome, String personId, String text) {
        ledger.append(new Ledger.Entry(caseNumber, action, personId, null, null, outcome, text));
    }

    /** The ledger is a Chinese document, whoever reads it. */
    String say(String key, Object... args) {
        return texts.getMessage("collective-bargaining.table.line." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
