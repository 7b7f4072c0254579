/** What everybody who is logged in reads of a contract: its obligations, who keeps them, by when, and what proves it. */
package org.unionhome.contractperformance.page;
