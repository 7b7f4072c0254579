package org.unionhome.collectivebargaining.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PersonalPage;

/** Puts the bargainings into everybody's menu. */
@Configuration(proxyBeanMethods = false)
class MemberMenu {

    @Bean
    PersonalPage bargainingPage() {
        return new PersonalPage("/bargaining", "collective-bargaining.member.title", "people");
    }
}
