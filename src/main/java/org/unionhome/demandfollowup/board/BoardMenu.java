package org.unionhome.demandfollowup.board;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.BoardPage;

/** Puts the board into everybody's menu. */
@Configuration(proxyBeanMethods = false)
class BoardMenu {

    @Bean
    BoardPage demandBoardPage() {
        return new BoardPage("/board", "demand-follow-up.board.tab", "board");
    }
}
