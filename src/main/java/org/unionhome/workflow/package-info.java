/**
 * The one door to the engine. Every start, form, claim, completion and message of every way in (Tasklist, portal, other
 * systems, Java) passes {@link org.unionhome.workflow.Door}: who may? bind to the record, validate, let the domain act, hand
 * only the outcome to the engine, write the ledger; all in one transaction. Nothing else imports engine services.
 */
package org.unionhome.workflow;
