/**
 * What may be sent to each step of a promotion: one record for each form, its components the form's editable keys, with the limits
 * that hold whatever way it comes in.
 */
package org.unionhome.promotion.form;
