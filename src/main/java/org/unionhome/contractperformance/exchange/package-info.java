/** What bargaining and performance know of each other: a contract that was signed, how it ended, what renews it. */
package org.unionhome.contractperformance.exchange;
