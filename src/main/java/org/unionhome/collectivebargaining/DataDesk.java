package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.cost.Band;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.cost.WageData;
import org.unionhome.collectivebargaining.form.SupplyData;
import org.unionhome.workflow.TaskContext;

/** Human resources supplies what both sides must know before they meet. */
@Component
class DataDesk {

    private final CollectiveBargainings bargainings;
    private final WageData wages;
    private final BargainingWords words;

    DataDesk(CollectiveBargainings bargainings, WageData wages, BargainingWords words) {
        this.bargainings = bargainings;
        this.wages = wages;
        this.words = words;
    }

    void supply(SupplyData form, TaskContext context) {
        LocalDate today = words.day(context.now());
        bargainings.change(context.caseNumber(), bargaining -> bargaining.dataSupplied(today, form.situation()));
        wages.supply(
                context.caseNumber(),
                new Payroll(
                        form.bands().stream()
                                .map(band -> new Band(band.group(), band.headcount(), band.monthlyWage()))
                                .toList(),
                        form.insuranceFactor(),
                        form.startMonth(),
                        form.budget()));
    }
}
