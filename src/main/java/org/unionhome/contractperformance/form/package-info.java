/** What people fill in about the performance of a contract: one record for each form. */
package org.unionhome.contractperformance.form;
