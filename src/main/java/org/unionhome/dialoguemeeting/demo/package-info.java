/**
 * The invented past of the demo union's dialogue meetings: nine meetings of 2018 to 2021 with the demands raised for them, one
 * that collects now and one that was just held, and demands that stand in every state today. All is lived through the real
 * processes with a moved clock; what the demand process does is done through the door and its exchange, as people would.
 */
package org.unionhome.dialoguemeeting.demo;
