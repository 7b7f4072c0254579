/** The invented past of star employees in the demo union: ten cohorts with their nominations, and the one that calls today. */
package org.unionhome.starselection.demo;
