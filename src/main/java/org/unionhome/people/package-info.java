/**
 * Who is who: units as a tree, persons, roles with unit scope and dates, and who stands in for whom. Everything that asks
 * "may this person?" starts from {@link org.unionhome.people.Entitlements}, read afresh, so that a change counts at once.
 */
package org.unionhome.people;
