/**
 * What people fill in: one record for each start, task and message, its components the form's editable keys. What is checked
 * here needs no other data; everything else the domain checks.
 */
package org.unionhome.petition.form;
