/**
 * Promotion (提拔晋升): from the motion for a vacant post to the end of probation, with a secret recommendation, an inspection, the
 * approvals of the managers on the post's route, and a public notice. The aggregate is {@link org.unionhome.promotion.Promotion}.
 */
package org.unionhome.promotion;
