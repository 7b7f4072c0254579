package org.unionhome.welfarerequest;

import java.time.LocalDate;
import org.unionhome.Refusal;

/** How it was paid, from which fund, and under which reference number. */
public record Payment(String fund, Method method, String reference, LocalDate paidOn) {

    /** Ways of payment; only a transfer is money. */
    public enum Method {
        BANK_TRANSFER,
        VOUCHER,
        GOODS
    }

    /** @throws Refusal when money may not be paid for this type, or there is no account to pay it to */
    void requireAllowed(boolean cashAllowed, Account account) {
        if (method == Method.BANK_TRANSFER && !cashAllowed) {
            throw new Refusal("welfare-request.refusal.noCash");
        }
        if (method == Method.BANK_TRANSFER && account == null) {
            throw new Refusal("welfare-request.refusal.noAccount");
        }
    }
}
