package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.BoardFigure;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.signing.ContractFigures;

/** By how many percent wages rose, as the latest contract that began in the days asked for says, for the public board. */
@Configuration(proxyBeanMethods = false)
class WageFigures {

    @Bean
    BoardFigure wageRiseFrontline(ContractFigures contracts) {
        return new Figure(contracts, PayGroup.FRONTLINE);
    }

    @Bean
    BoardFigure wageRiseSecondLine(ContractFigures contracts) {
        return new Figure(contracts, PayGroup.SECOND_LINE);
    }

    private record Figure(ContractFigures contracts, PayGroup group) implements BoardFigure {

        private static final String NONE = "–";

        @Override
        public String textKey() {
            return "collective-bargaining.figure.wageRise." + group;
        }

        @Override
        public long count(LocalDate from, LocalDate to) {
            return contracts
                    .wageRise(group, from, to)
                    .map(rise -> rise.setScale(0, RoundingMode.HALF_UP).longValueExact())
                    .orElse(0L);
        }

        @Override
        public String shown(LocalDate from, LocalDate to) {
            return contracts
                    .wageRise(group, from, to)
                    .map(BigDecimal::stripTrailingZeros)
                    .map(rise -> rise.toPlainString() + "%")
                    .orElse(NONE);
        }

        @Override
        public String href(LocalDate from, LocalDate to) {
            return "/bargaining";
        }
    }
}
