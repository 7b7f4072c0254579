/** The process {@code star-nomination}: one person's way from a nomination to a star, or to the reasons why not. */
package org.unionhome.starnomination;
