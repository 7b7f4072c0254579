/**
 * Welfare requests (福利与困难帮扶): what a member may ask for, how it is checked, decided, paid and confirmed. The aggregate is
 * {@link org.unionhome.welfarerequest.WelfareRequest}; where the case stands is the engine's business, what is true is here.
 */
package org.unionhome.welfarerequest;
