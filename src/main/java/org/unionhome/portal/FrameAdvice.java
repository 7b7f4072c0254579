package org.unionhome.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.unionhome.cases.BoardPage;
import org.unionhome.cases.PersonalPage;
import org.unionhome.notification.Notices;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.server.DemoMode;

/** Gives every page its frame: those of the portal and those that processes add. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final People people;
    private final Notices notices;
    private final PageWords words;
    private final DemoMode demo;
    private final List<BoardPage> boards;
    private final List<PersonalPage> own;

    FrameAdvice(
            People people,
            Notices notices,
            PageWords words,
            DemoMode demo,
            List<BoardPage> boards,
            List<PersonalPage> own) {
        this.people = people;
        this.notices = notices;
        this.words = words;
        this.demo = demo;
        this.boards = boards;
        this.own = own;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Principal principal) {
        boolean broken =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
        Frame.Reader reader = principal == null || broken ? null : new PersonReader(principal.getName());
        return new Frame(request.getRequestURI(), demo.active(), boards, own, reader);
    }

    private final class PersonReader implements Frame.Reader {

        private final String id;
        private Entitlements entitlements;

        private PersonReader(String id) {
            this.id = id;
        }

        private Entitlements who() {
            if (entitlements == null) {
                entitlements = people.entitlements(id);
            }
            return entitlements;
        }

        @Override
        public String name() {
            return who().person().name();
        }

        @Override
        public String unit() {
            return words.unit(people.path(who().person().unitCode()).get(0));
        }

        @Override
        public int unread() {
            return notices.unread(id);
        }

        @Override
        public boolean officer() {
            return !who().engineGroups().isEmpty();
        }

        @Override
        public boolean holdsAny(String... roles) {
            return Access.holdsAny(who(), roles);
        }
    }
}
