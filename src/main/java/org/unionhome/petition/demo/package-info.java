/**
 * The demo union's invented petitions: read from {@code processes/petition/demo/history.csv} and lived through the real process
 * with a moved clock. Nothing here runs outside of the demo.
 */
package org.unionhome.petition.demo;
