/**
 * The demo union's invented welfare cases: read from {@code processes/welfare-request/demo/history.csv} and lived through the
 * real process with a moved clock. Nothing here runs outside of the demo.
 */
package org.unionhome.welfarerequest.demo;
