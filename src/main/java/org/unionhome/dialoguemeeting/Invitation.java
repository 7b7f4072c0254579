package org.unionhome.dialoguemeeting;

import java.time.LocalDate;

/** What the delegates are told beforehand. {@code startsAt} is hours and minutes, as people write them. */
public record Invitation(
        String title, LocalDate heldOn, String startsAt, String place, String agenda, String companySide) {

    Invitation moved(LocalDate day, String time, String where) {
        return new Invitation(title, day, time, where, agenda, companySide);
    }
}
