package org.unionhome.passport.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PersonalPage;

/** Everybody finds their own passport in their menu; from there, who leads others finds theirs. */
@Configuration(proxyBeanMethods = false)
class PassportMenu {

    @Bean
    PersonalPage passportPage() {
        return new PersonalPage("/passport", "passport.name", "ladder");
    }
}
