/** The invented past of promotions in the demo union: 24 stars who rose, and two motions that wait for a manager today. */
package org.unionhome.promotion.demo;
