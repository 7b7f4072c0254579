package org.unionhome.collectivebargaining;

/** What is bargained about: a general contract, or a special one (劳动合同法 52; skill wages: 江苏省集体协商条例). */
public enum Kind {
    GENERAL,
    WAGE,
    SAFETY,
    WOMEN,
    SKILL_WAGE;

    /** Whether the shorter terms of wage contracts hold (工资集体协商试行办法). */
    public boolean wage() {
        return this == WAGE || this == SKILL_WAGE;
    }
}
