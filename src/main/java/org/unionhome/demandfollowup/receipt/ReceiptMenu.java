package org.unionhome.demandfollowup.receipt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.PublicPage;

/** Offers to those who do not log in what needs no log-in. */
@Configuration(proxyBeanMethods = false)
class ReceiptMenu {

    @Bean
    PublicPage raiseAnonymouslyPage() {
        return new PublicPage("/public/demands/new", "demand-follow-up.receipt.new.title");
    }

    @Bean
    PublicPage receiptPage() {
        return new PublicPage("/public/receipt", "demand-follow-up.receipt.title");
    }
}
