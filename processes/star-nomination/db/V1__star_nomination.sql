-- Nominations of star employees: who was nominated, what was verified, how judges scored, and what came of it.

create table star_nomination (
    case_number      text primary key references case_file,
    version          int not null,
    state            text not null check (state in ('AWAITING_CONSENT', 'AT_BRANCH', 'VERIFYING', 'PREPARED', 'SCORING', 'SCORED',
                         'APPOINTED', 'DECLINED', 'LAPSED', 'NOT_RECOMMENDED', 'NOT_ELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN',
                         'REVOKED', 'TERM_ENDED')),
    -- the nomination; units as they were on that day
    cohort_number    text not null,
    cohort_ordinal   int not null,
    nominee_id       text not null references person,
    nominator_id     text not null references person,
    kind             text not null check (kind in ('SELF', 'PEER', 'TEAM', 'UNIT')),
    unit_code        text not null references unit,
    branch_code      text not null references unit,
    summary          text not null check (length(summary) <= 500),
    current_star     int not null check (current_star between 0 and 5),
    branch_order     int check (branch_order between 1 and 99),
    -- what three departments verified
    post_class       text check (post_class in ('FRONTLINE', 'SECOND_LINE', 'MANAGER')),
    employment       text check (employment in ('REGULAR', 'PROBATION', 'TEMPORARY')),
    appraisal        text check (appraisal in ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'BELOW_COMPETENT')),
    attendance_rate  numeric(4, 1) check (attendance_rate between 0 and 100),
    skill_level      text,
    company_leader   boolean,
    service_months   int,
    accident_at_fault   boolean,
    discipline_in_force boolean,
    -- the score; the democratic part arrives weighted
    pass             int not null default 0,
    democratic       numeric(5, 2) check (democratic between 0 and 100),
    rescore_reason   text check (length(rescore_reason) <= 500),
    mean             numeric(5, 2),
    mean_skill       numeric(5, 2),
    mean_performance numeric(5, 2),
    total            numeric(5, 2) check (total between 0 and 100),
    outlier          boolean,
    level            int check (level between 0 and 5),
    -- what came of it
    ranked           int,
    from_day         date,
    to_day           date check (to_day >= from_day),
    ended_on         date,
    reason           text,
    reason_text      text check (length(reason_text) <= 500),
    check ((kind = 'SELF') = (nominee_id = nominator_id)),
    check ((state in ('APPOINTED', 'REVOKED', 'TERM_ENDED')) = (from_day is not null)),
    check (state not in ('SCORED', 'APPOINTED', 'REVOKED', 'TERM_ENDED') or total is not null)
);
-- Nobody stands twice in a cohort; whoever declined, was not asked in time or withdrew may be nominated again.
create unique index star_nomination_once on star_nomination (cohort_number, nominee_id)
    where state not in ('DECLINED', 'LAPSED', 'WITHDRAWN');
create unique index star_nomination_order on star_nomination (cohort_number, branch_code, branch_order)
    where branch_order is not null and state in ('VERIFYING', 'PREPARED', 'SCORING', 'SCORED', 'APPOINTED');
create index star_nomination_nominee on star_nomination (nominee_id);

create table star_nomination_achievement (
    star_nomination  text not null references star_nomination on delete cascade,
    position         int not null,
    title            text not null check (length(title) <= 100),
    happened_on      date not null,
    benefit_cny      numeric(11, 2) check (benefit_cny >= 0),
    evidence         text check (length(evidence) <= 100),
    primary key (star_nomination, position)
);

create table star_nomination_kin (
    star_nomination  text not null references star_nomination on delete cascade,
    position         int not null,
    person_id        text not null references person,
    primary key (star_nomination, position),
    unique (star_nomination, person_id)
);

-- A place on the panel of this nomination: called, then scored or recused. The place in the list is all that the engine knows.
create table star_nomination_sheet (
    star_nomination  text not null references star_nomination on delete cascade,
    position         int not null,
    pass             int not null check (pass between 1 and 9),
    judge_id         text not null references person,
    skill            numeric(4, 1) check (skill >= 0),
    performance      numeric(4, 1) check (performance >= 0),
    safety           numeric(4, 1) check (safety >= 0),
    innovation       numeric(4, 1) check (innovation >= 0),
    remark           text check (length(remark) <= 500),
    recusal          text check (recusal in ('OWN_NOMINATION', 'NOMINATOR', 'KIN', 'SAME_TEAM', 'LEADS_NOMINEE', 'LED_BY_NOMINEE',
                         'WORKED_ON_CASE', 'SEES_ALL_CASES', 'LEFT', 'ABSENT', 'DECLARED')),
    recusal_text     text check (length(recusal_text) <= 200),
    outlier          boolean not null default false,
    scored_on        date,
    primary key (star_nomination, position),
    unique (star_nomination, pass, judge_id),
    check ((scored_on is null) = (skill is null)),
    check (scored_on is null or (performance is not null and safety is not null and innovation is not null)),
    check (recusal is null or scored_on is null),
    check ((recusal in ('DECLARED', 'ABSENT')) is not true or recusal_text is not null)
);

-- Every reason for which somebody was not eligible.
create table star_nomination_veto (
    star_nomination  text not null references star_nomination on delete cascade,
    position         int not null,
    reason           text not null,
    primary key (star_nomination, position)
);

-- Terms and numbers. No law sets them: rules of the company, to be confirmed.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('star-nomination.giveConsent.due',            3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：被提名人确认'),
    ('star-nomination.consentPeriodEnded.due',     3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：征集截止后未确认即失效'),
    ('star-nomination.recommendByBranch.due',      3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：分会推荐排序'),
    ('star-nomination.verifyPerformance.due',      3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：核实业绩'),
    ('star-nomination.verifySafety.due',           3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：核实安全'),
    ('star-nomination.giveIntegrityOpinion.due',   3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：出具廉洁意见'),
    ('star-nomination.scoreNomination.due',        5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：评审打分'),
    ('star-nomination.appointJudge.due',           2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：另行指定评委'),
    ('star-nomination.serviceMonthsAtLeast',      12, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：参评所需工龄'),
    ('star-nomination.sheetsAtLeast',              3, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：至少几张评分表'),
    ('star-nomination.outlierPoints',             15, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：与其他评委平均分相差多少分要说明（样例）'),
    ('star-nomination.risePerCohort',              1, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：每届最多升几星'),
    ('star-nomination.level.5',                   95, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：五星起点分，且须有技师以上技能等级'),
    ('star-nomination.level.4',                   90, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：四星起点分'),
    ('star-nomination.level.3',                   85, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：三星起点分'),
    ('star-nomination.level.2',                   80, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：二星起点分'),
    ('star-nomination.level.1',                   75, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：一星起点分');
