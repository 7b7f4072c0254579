/** What people fill in at each step of a nomination: one record for each form, with its editable keys. */
package org.unionhome.starnomination.form;
