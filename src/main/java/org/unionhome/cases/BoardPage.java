package org.unionhome.cases;

/**
 * A page for everybody that a process adds to the portal's menu; one bean for each. The path lies below {@code /board}, which
 * is open to all who are logged in, and to everybody where {@code unionhome.board-without-login} says so.
 *
 * @param icon name in {@code fragments/icons.html}
 */
public record BoardPage(String path, String textKey, String icon) {}
