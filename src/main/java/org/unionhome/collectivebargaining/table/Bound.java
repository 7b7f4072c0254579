package org.unionhome.collectivebargaining.table;

/** Which way the law limits an amount. */
public enum Bound {
    AT_LEAST,
    AT_MOST
}
