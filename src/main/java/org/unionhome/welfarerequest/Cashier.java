package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Pays and recovers: request, fund and benefit ledger change together or not at all. */
@Component
class Cashier {

    private final WelfareRequests requests;
    private final Funds funds;
    private final BenefitLedger benefits;
    private final Ceilings ceilings;
    private final HardshipRules hardship;
    private final Clock clock;

    Cashier(
            WelfareRequests requests,
            Funds funds,
            BenefitLedger benefits,
            Ceilings ceilings,
            HardshipRules hardship,
            Clock clock) {
        this.requests = requests;
        this.funds = funds;
        this.benefits = benefits;
        this.ceilings = ceilings;
        this.hardship = hardship;
        this.clock = clock;
    }

    void pay(String caseNumber, Payment payment) {
        WelfareRequest paid = requests.change(caseNumber, request -> request.paid(payment));
        funds.spend(payment.fund(), paid.approvedCny(), payment.paidOn());
        benefits.enter(paid, yearlyCeiling(paid));
    }

    /** Null when nothing limits the year: a gift by event, or urgent aid whose class is not known. */
    private BigDecimal yearlyCeiling(WelfareRequest request) {
        if (request.type().isAid()) {
            return request.classification() == null
                    ? null
                    : hardship.aid(request.classification().hardshipClass(), LocalDate.now(clock));
        }
        Ceilings.Ceiling ceiling = ceilings.of(request);
        return ceiling.yearly() ? ceiling.amount() : null;
    }

    void recover(String caseNumber, String reference) {
        WelfareRequest recovered = requests.change(caseNumber, request -> request.recovered(reference));
        Payment payment = recovered.payment();
        funds.putBack(payment.fund(), recovered.approvedCny(), payment.paidOn().getYear());
        benefits.recovered(caseNumber, LocalDate.now(clock));
    }
}
