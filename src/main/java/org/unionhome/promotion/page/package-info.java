/**
 * What everybody sees of promotions: how many of each kind, where those stand that are under way, without names, and who was
 * appointed, with names for those who are logged in.
 */
package org.unionhome.promotion.page;
