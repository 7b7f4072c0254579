/**
 * The one door to the process engine. No other package imports engine services; here each start, form, completion, claim and
 * message is checked, bound to a record, handed to the domain, and only its outcome given to the engine.
 */
package org.unionhome.workflow;
