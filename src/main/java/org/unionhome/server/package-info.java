/**
 * Starts and stops Union Home: the embedded database, the migrations, the clock, the checks that refuse a wrong start with one
 * sentence, and the order of the shutdown. It knows no process and no business rule.
 */
package org.unionhome.server;
