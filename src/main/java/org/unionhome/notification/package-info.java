/** Tells people what concerns them. A notice is stored in the transaction of the event it tells of; channels read the same table. */
package org.unionhome.notification;
