package org.unionhome.collectivebargaining;

/** What clauses are about: 工资薪酬, 福利待遇, 技能提升, 劳动条件, 发展愿景. */
public enum Topic {
    PAY,
    WELFARE,
    SKILLS,
    CONDITIONS,
    VISION
}
