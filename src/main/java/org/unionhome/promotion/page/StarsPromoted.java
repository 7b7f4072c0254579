package org.unionhome.promotion.page;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.BoardFigure;
import org.unionhome.promotion.Target;

/** How many stars were promoted to each kind of post, by the day of appointment, for the public board. */
@Configuration(proxyBeanMethods = false)
class StarsPromoted {

    @Bean
    BoardFigure promotedToBranchManager(PromotionRegister register) {
        return figure(register, Target.BRANCH_GENERAL_MANAGER, "promotedToBranchManager");
    }

    @Bean
    BoardFigure promotedToDeputyLevel(PromotionRegister register) {
        return figure(register, Target.DEPUTY_LEVEL, "promotedToDeputyLevel");
    }

    @Bean
    BoardFigure promotedToPrincipalClerk(PromotionRegister register) {
        return figure(register, Target.PRINCIPAL_CLERK, "promotedToPrincipalClerk");
    }

    @Bean
    BoardFigure workerToManagementPost(PromotionRegister register) {
        return figure(register, Target.WORKER_TO_STAFF, "workerToManagementPost");
    }

    @Bean
    BoardFigure promotedToTeamLeader(PromotionRegister register) {
        return figure(register, Target.TEAM_LEADER, "promotedToTeamLeader");
    }

    private static BoardFigure figure(PromotionRegister register, Target target, String key) {
        return new BoardFigure() {
            @Override
            public String textKey() {
                return "promotion.figure." + key;
            }

            @Override
            public long count(LocalDate from, LocalDate to) {
                return register.stars(target, from, to);
            }

            @Override
            public String href(LocalDate from, LocalDate to) {
                return new PromotionFilter(from, to, target, true).href(null);
            }
        };
    }
}
