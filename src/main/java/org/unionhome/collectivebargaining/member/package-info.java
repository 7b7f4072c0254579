/** What every member reads of bargaining: which run and how far they are, round by round, what is in force; and where they write what they think. */
package org.unionhome.collectivebargaining.member;
