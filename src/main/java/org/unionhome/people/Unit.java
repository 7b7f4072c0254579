package org.unionhome.people;

/** A place in the company's tree: the company, a branch (分公司, or the head office as 机关), a team or department. */
public record Unit(String code, String parentCode, Level level, String name, String nameEn) {

    public enum Level {
        COMPANY,
        BRANCH,
        TEAM
    }
}
