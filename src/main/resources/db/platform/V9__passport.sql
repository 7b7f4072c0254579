-- The ladder passport: what a person has reached in skill, honours, training and posts. Stars and promotions are told by their processes.

create table person_skill (
    id          bigint generated always as identity primary key,
    person_id   text not null references person,
    trade       text not null check (length(trade) between 1 and 60),
    level       text not null check (level in ('APPRENTICE', 'JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN',
                                               'SENIOR_TECHNICIAN', 'SPECIAL_TECHNICIAN', 'CHIEF_TECHNICIAN')),
    awarded_on  date not null,
    certificate text,
    unique (person_id, trade, level)
);
create index person_skill_level on person_skill (level, awarded_on);

create table person_honour (
    id         bigint generated always as identity primary key,
    person_id  text not null references person,
    name       text not null check (length(name) between 1 and 100),
    rank       text not null check (rank in ('COMPANY', 'CITY', 'PROVINCE', 'NATION')),
    craftsman  boolean not null default false,   -- 工匠: counted on its own
    awarded_on date not null,
    awarded_by text,
    unique (person_id, name, awarded_on)
);
create index person_honour_craftsman on person_honour (awarded_on) where craftsman;

create table person_training (
    id        bigint generated always as identity primary key,
    person_id text not null references person,
    name      text not null check (length(name) between 1 and 100),
    kind      text not null check (kind in ('CLASS', 'PRACTICE', 'CONTEST')),
    from_day  date not null,
    to_day    date not null,
    hours     numeric(6, 1) check (hours > 0),
    result    text,
    check (to_day >= from_day),
    unique (person_id, name, from_day)
);
create index person_training_kind on person_training (kind, from_day);

-- One post at a time; an appointment ends the one before it.
create table person_post (
    id          bigint generated always as identity primary key,
    person_id   text not null references person,
    post        text not null check (length(post) between 1 and 100),
    unit_code   text not null references unit,
    from_day    date not null,
    to_day      date,
    source_case text,
    check (to_day is null or to_day >= from_day)
);
create unique index person_post_now on person_post (person_id) where to_day is null;
create index person_post_person on person_post (person_id, from_day);
create index person_post_case on person_post (source_case) where source_case is not null;

-- 国家职业标准编制技术规程（2023年版）: how long one works in the trade after the level before; the last two are appointed, without a term.
insert into rule_parameter (key, value, unit, law, article, status, note) values
    ('passport.skill.JUNIOR.months', 12, 'MONTHS', '国家职业标准编制技术规程（2023年版）', '申报条件 五级', 'TO_CONFIRM', '从事本职业工作'),
    ('passport.skill.INTERMEDIATE.months', 36, 'MONTHS', '国家职业标准编制技术规程（2023年版）', '申报条件 四级', 'TO_CONFIRM', '取得五级后从事本职业工作'),
    ('passport.skill.SENIOR.months', 48, 'MONTHS', '国家职业标准编制技术规程（2023年版）', '申报条件 三级', 'TO_CONFIRM', '取得四级后从事本职业工作'),
    ('passport.skill.TECHNICIAN.months', 60, 'MONTHS', '国家职业标准编制技术规程（2023年版）', '申报条件 二级', 'TO_CONFIRM', '取得三级后从事本职业工作'),
    ('passport.skill.SENIOR-TECHNICIAN.months', 60, 'MONTHS', '国家职业标准编制技术规程（2023年版）', '申报条件 一级', 'TO_CONFIRM', '取得二级后从事本职业工作'),
    ('passport.skill.SPECIAL-TECHNICIAN.holds', 1, 'COUNT', '人社部发〔2022〕14号 健全完善新时代技能人才职业技能等级制度的意见（试行）', '特级技师 岗位聘任', 'TO_CONFIRM', '在高级技师中由企业聘任'),
    ('passport.skill.CHIEF-TECHNICIAN.holds', 1, 'COUNT', '人社部发〔2022〕14号 健全完善新时代技能人才职业技能等级制度的意见（试行）', '首席技师 岗位聘任', 'TO_CONFIRM', '在特级技师或高级技师中由企业聘任');
