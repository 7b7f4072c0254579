/** What people fill in: one record for each form, its components the editable keys of the form. */
package org.unionhome.demandfollowup.form;
