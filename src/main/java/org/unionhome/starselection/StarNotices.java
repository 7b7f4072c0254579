package org.unionhome.starselection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PublicNotices;
import org.unionhome.publicnotice.NoticeBoards;

/** Offers the notices of stars to the board of public notices. */
@Configuration(proxyBeanMethods = false)
class StarNotices {

    @Bean
    PublicNotices noticesOfStars(NoticeBoards boards) {
        return boards.of("star-selection");
    }
}
