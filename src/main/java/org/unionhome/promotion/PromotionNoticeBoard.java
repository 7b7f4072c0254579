package org.unionhome.promotion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PublicNotices;
import org.unionhome.publicnotice.NoticeBoards;

/** Offers the notices of promotions to the board of public notices. */
@Configuration(proxyBeanMethods = false)
class PromotionNoticeBoard {

    @Bean
    PublicNotices noticesOfPromotions(NoticeBoards boards) {
        return boards.of("promotion");
    }
}
