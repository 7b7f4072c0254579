/**
 * Who is asking: accounts over the table of persons, roles read afresh at every request, log-in attempts that are slowed down,
 * the forced change of a first password, and the CSRF token that portal and Tasklist share.
 */
package org.unionhome.server.login;
