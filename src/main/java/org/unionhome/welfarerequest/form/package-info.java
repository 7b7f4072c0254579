/**
 * What may be sent to each step of a welfare request: one record for each form, its components are the form's editable keys.
 * What is not among them is refused at the door.
 */
package org.unionhome.welfarerequest.form;
