/**
 * Puts the Camunda Tasklist behind Union Home's door: which of its paths may be called, which bodies are refused, what an
 * expression in the engine may touch, which filters and grants exist, and who the web apps believe is logged in.
 */
package org.unionhome.workflow.tasklist;
