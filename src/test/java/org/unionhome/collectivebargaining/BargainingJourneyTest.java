package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** How a bargaining goes from the first round to each of its ends. */
@UnionHomeTest
@Transactional
class BargainingJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @Test
    void aContractThatTheCongressPassedIsSignedFiledAndInForce() {
        String number = cases.inForce();

        assertThat(driver.state(number)).isEqualTo("IN_FORCE");
    }
}
