/** What bargaining and performance know of a dispute: how to apply for one, and how it ended. */
package org.unionhome.bargainingdispute.exchange;
