package org.unionhome.portal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.cases.BoardPage;
import org.unionhome.cases.PersonalPage;

/** What the frame of a page shows. Read by the template only, so that a request without a page asks for nothing. */
public final class Frame {

    /** One place of the main menu. */
    public record Tab(String href, String textKey, String icon, int count, boolean current) {}

    /** One entry of the person's own menu. */
    public record Link(String href, String textKey, String icon) {}

    /** What the frame knows about the person, asked for at most once. */
    interface Reader {

        String name();

        String unit();

        int unread();

        boolean officer();

        boolean holdsAny(String... roles);
    }

    private final String path;
    private final boolean demo;
    private final List<BoardPage> boards;
    private final List<PersonalPage> own;
    private final Reader person;
    private Integer unread;

    Frame(String path, boolean demo, List<BoardPage> boards, List<PersonalPage> own, Reader person) {
        this.path = path;
        this.demo = demo;
        this.boards = boards;
        this.own = own;
        this.person = person;
    }

    public boolean isPerson() {
        return person != null;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isLogin() {
        return path.equals("/login");
    }

    public String getName() {
        return person == null ? "" : person.name();
    }

    public String getUnit() {
        return person == null ? "" : person.unit();
    }

    public boolean isOfficer() {
        return person != null && person.officer();
    }

    public List<Tab> getTabs() {
        List<Tab> tabs =
                new ArrayList<>(List.of(tab("/", "home", 0), tab("/tasks", "tasks", 0), tab("/cases", "cases", 0)));
        tabs.addAll(getBoards());
        tabs.add(tab("/notices", "notices", unread()));
        return tabs;
    }

    /** The pages for everybody that processes bring along. */
    public List<Tab> getBoards() {
        return boards.stream()
                .map(page -> new Tab(page.path(), page.textKey(), page.icon(), 0, path.startsWith(page.path())))
                .toList();
    }

    private Tab tab(String href, String name, int count) {
        boolean current = href.equals("/") ? path.equals("/") : path.startsWith(href);
        return new Tab(href, "portal.tab." + name, name, count, current);
    }

    private int unread() {
        if (unread == null) {
            unread = person.unread();
        }
        return unread;
    }

    /** The pages of the person's own that packages bring along. */
    public List<Link> getOwnLinks() {
        return own.stream()
                .map(page -> new Link(page.path(), page.textKey(), page.icon()))
                .toList();
    }

    public List<Link> getAdminLinks() {
        return Access.LINKS.stream()
                .filter(entry -> person.holdsAny(entry.roles()))
                .map(Access.Entry::link)
                .toList();
    }

    public List<String> getNoIslands() {
        return List.of();
    }

    public List<String> getFormIsland() {
        return List.of("form");
    }

    public List<String> getDiagramIsland() {
        return List.of("diagram");
    }
}
