/** What people fill in on the way of a cohort: one record for each form. */
package org.unionhome.starselection.form;
