package org.unionhome.ballot.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PersonalPage;

/** Puts a person's own ballots into their menu. */
@Configuration(proxyBeanMethods = false)
class BallotMenu {

    @Bean
    PersonalPage ballotsPage() {
        return new PersonalPage("/ballots", "ballot.page.mine", "ballot");
    }
}
