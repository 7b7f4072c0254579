package org.unionhome.people;

import java.util.List;

/** The named accounts of the demo union, for the start banner and the log-in page. Shown in demo mode only. */
public interface DemoAccounts {

    List<DemoAccount> all();

    /**
     * One account of the demo union.
     *
     * @param userId what to type as user name
     * @param password its first password
     * @param description whose account it is, in Chinese
     */
    record DemoAccount(String userId, String password, String description) {}
}
