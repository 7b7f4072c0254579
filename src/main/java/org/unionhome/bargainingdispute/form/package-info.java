/** What people fill in about a dispute: one record for each form. */
package org.unionhome.bargainingdispute.form;
