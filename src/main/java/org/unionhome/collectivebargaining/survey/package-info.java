/**
 * What members want, asked before the offer: a questionnaire by kind, one answer for each person, kept apart from who gave it, and
 * results that show no group so small that somebody could be recognised in it.
 */
package org.unionhome.collectivebargaining.survey;
