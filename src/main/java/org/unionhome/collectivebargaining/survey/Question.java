package org.unionhome.collectivebargaining.survey;

import org.unionhome.collectivebargaining.Topic;

/** A question: of the template, named by its code, or one in the office's own words. */
public record Question(int place, Topic topic, Answer answer, String code, String ownText) {

    /** How it is answered. */
    public enum Answer {
        /** From 1, not important, to 5. */
        IMPORTANCE,
        TEXT
    }

    public boolean marked() {
        return answer == Answer.IMPORTANCE;
    }
}
