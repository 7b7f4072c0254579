/**
 * The pages that members and officers use in a browser: log-in, my tasks, my cases, notices, search and administration.
 * It knows no process by name; what can be started and what a task is called, it asks the platform.
 */
package org.unionhome.portal;
