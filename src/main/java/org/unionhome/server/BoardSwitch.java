package org.unionhome.server;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The switch {@code unionhome.board-without-login}: whether everybody may read the board, or everybody of the company. */
@Component
public class BoardSwitch {

    private final Environment settings;

    BoardSwitch(Environment settings) {
        this.settings = settings;
    }

    public boolean open() {
        return settings.getProperty("unionhome.board-without-login", Boolean.class, false);
    }
}
