/** What each form of a bargaining asks: one record for each start, task and message, with the form's editable keys as components. */
package org.unionhome.collectivebargaining.form;
