package org.unionhome.cases;

/**
 * A page of everybody's own that a package adds to the menu of the person who is logged in; one bean for each.
 *
 * @param icon name in {@code fragments/icons.html}
 */
public record PersonalPage(String path, String textKey, String icon) {}
