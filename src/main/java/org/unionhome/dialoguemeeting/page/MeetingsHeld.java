package org.unionhome.dialoguemeeting.page;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.cases.BoardFigure;

/** How many meetings were held, for the public board. */
@Component
class MeetingsHeld implements BoardFigure {

    private final MeetingRegister register;

    MeetingsHeld(MeetingRegister register) {
        this.register = register;
    }

    @Override
    public String textKey() {
        return "dialogue-meeting.figure.held";
    }

    @Override
    public long count(LocalDate from, LocalDate to) {
        return register.held(from, to);
    }

    @Override
    public String href(LocalDate from, LocalDate to) {
        return new MeetingFilter(true, from, to).href(null);
    }
}
