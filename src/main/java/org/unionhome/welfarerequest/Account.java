package org.unionhome.welfarerequest;

/** The account to be paid to: encrypted, and the four digits by which people recognise it. */
public record Account(String accountCipher, String accountLastFour) {}
