/**
 * What may be sent to each step of a dialogue meeting: one record for each form, its components the form's editable keys, with
 * the limits that hold whatever way it comes in.
 */
package org.unionhome.dialoguemeeting.form;
