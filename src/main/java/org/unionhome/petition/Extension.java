package org.unionhome.petition;

/** More time that was asked for, once. */
public record Extension(int extensionDays, String extensionReason, Extension.State extensionState) {

    /** Whether the union chair has decided it. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    Extension decided(boolean granted) {
        return new Extension(extensionDays, extensionReason, granted ? State.GRANTED : State.REFUSED);
    }
}
