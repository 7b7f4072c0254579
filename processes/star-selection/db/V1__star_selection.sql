-- Cohorts of star employees: quota of each branch, judges, the ranking with its reasons, and what became of each star.
-- Nominations are cases of star-nomination; here they are known by their numbers.

create table star_selection (
    case_number         text primary key references case_file,
    version             int not null,
    state               text not null check (state in ('OPENED', 'CALLING', 'PREPARING', 'RATING_DUE', 'RATING', 'SCORING',
                            'IN_PANEL', 'AT_CHAIR', 'AT_COMMITTEE', 'ON_NOTICE', 'IN_TERM', 'COMPLETED', 'NOBODY_ELIGIBLE', 'CANCELLED')),
    -- the plan
    ordinal             int not null check (ordinal between 1 and 999),
    year                int not null check (year between 1990 and 2200),
    name                text not null check (length(name) <= 60),
    quota               int not null check (quota between 1 and 1000),
    term_months         int not null check (term_months between 1 and 60),
    opened_by           text not null references person,
    weight_skill        int not null check (weight_skill >= 0),
    weight_performance  int not null check (weight_performance >= 0),
    weight_safety       int not null check (weight_safety >= 0),
    weight_innovation   int not null check (weight_innovation >= 0),
    weight_democratic   int not null check (weight_democratic >= 0),
    -- the democratic rating: the latest ballot
    ballot_id           text,
    rating_until        date,
    rating_round        int not null default 0,
    -- the decisions
    committee_due       int,
    committee_present   int check (committee_present between 0 and committee_due),
    committee_yes       int check (committee_yes between 0 and committee_present),
    committee_approved  boolean,
    committee_on        date,
    reason              text check (length(reason) <= 500),
    -- the term
    appointed_on        date,
    term_from           date,
    term_to             date check (term_to > term_from),
    allowance_document  text check (length(allowance_document) <= 60),
    cancel_reason       text check (length(cancel_reason) <= 500),
    check (weight_skill + weight_performance + weight_safety + weight_innovation + weight_democratic = 100),
    check ((state in ('IN_TERM', 'COMPLETED')) = (appointed_on is not null)),
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    check ((appointed_on is null) = (term_to is null))
);
-- One that came to nothing may be opened again under its ordinal.
create unique index star_selection_ordinal on star_selection (ordinal) where state not in ('CANCELLED', 'NOBODY_ELIGIBLE');
create index star_selection_waiting on star_selection (state) where state not in ('COMPLETED', 'CANCELLED', 'NOBODY_ELIGIBLE');

-- How each branch came to its places: headcount x seats / heads, rounded down, plus one for the largest remainders.
create table star_selection_quota (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    branch_code     text not null references unit,
    headcount       int not null check (headcount > 0),
    seats           int not null,
    heads           int not null,
    exact_share     numeric(12, 4) not null,
    base            int not null,
    remainder       numeric(12, 4) not null,
    quota           int not null check (quota >= 1),
    primary key (star_selection, position),
    unique (star_selection, branch_code)
);

create table star_selection_judge (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    person_id       text not null references person,
    alternate       boolean not null,
    primary key (star_selection, position),
    unique (star_selection, person_id)
);

-- The ranking as it now stands. How somebody was chosen (way), or why not (outcome); the other one in a swap (counterpart).
create table star_selection_rank (
    star_selection   text not null references star_selection on delete cascade,
    position         int not null,
    nomination       text not null references case_file,
    branch_code      text not null references unit,
    post_class       text not null check (post_class in ('FRONTLINE', 'SECOND_LINE', 'MANAGER')),
    level            int not null check (level between 0 and 5),
    total            numeric(6, 2) not null,
    rank             int not null check (rank > 0),
    place_in_branch  int not null check (place_in_branch > 0),
    outcome          text not null check (outcome in ('CHOSEN', 'QUOTA_FULL', 'BELOW_LEVEL', 'SHARE_RULE', 'STRUCK',
                         'OBJECTION_UPHELD', 'WITHDRAWN')),
    way              text check (way in ('BRANCH_QUOTA', 'FREE_PLACE', 'SHARE_SWAP')),
    moved_up         boolean not null default false,
    counterpart      text references case_file,
    primary key (star_selection, position),
    unique (star_selection, nomination),
    check (outcome <> 'CHOSEN' or way is not null)
);

-- What the panel meeting said about each judge who was far from the others.
create table star_selection_flag (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    nomination      text not null references case_file,
    judge_id        text not null references person,
    word            text not null check (length(word) <= 500),
    primary key (star_selection, position)
);

-- Who was at the last panel meeting.
create table star_selection_attendance (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    person_id       text not null references person,
    primary key (star_selection, position),
    unique (star_selection, person_id)
);

create table star_selection_allowance (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    nomination      text not null references case_file,
    level           int not null check (level between 1 and 5),
    monthly_cny     numeric(10, 2) not null check (monthly_cny >= 0),
    months          int not null check (months > 0),
    primary key (star_selection, position),
    unique (star_selection, nomination)
);

create table star_selection_check (
    star_selection  text not null references star_selection on delete cascade,
    position        int not null,
    nomination      text not null references case_file,
    score           numeric(5, 2) not null check (score between 0 and 100),
    passed          boolean not null,
    remark          text check (length(remark) <= 500),
    primary key (star_selection, position),
    unique (star_selection, nomination)
);

-- Numbers of the company's plan for star employees (一星三制), which is not published: samples, to be confirmed.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('star-selection.announceCall.due',            2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：核对名额后发布通知'),
    ('star-selection.nominationWindowEnded.due',  15, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '样例：提名期'),
    ('star-selection.openRating.due',              2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：组织民主测评'),
    ('star-selection.holdPanelMeeting.due',        5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：评审会议'),
    ('star-selection.approveShortlist.due',        3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '样例：审定拟聘名单'),
    ('star-selection.decideByPartyCommittee.due',  5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：党委会研究'),
    ('star-selection.noticeEnded.due',             5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '比照干部任前公示，不少于5个工作日'),
    ('star-selection.answerObjection.due',         5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：答复异议'),
    ('star-selection.grantAllowances.due',         5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：核发津贴'),
    ('star-selection.midTermReached.due',          6, 'MONTHS', null, null, 'TO_CONFIRM', null, '样例：聘期中期'),
    ('star-selection.checkMidTerm.due',           10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '样例：中期考核'),
    ('star-selection.termMonths',                 12, 'MONTHS', null, null, 'TO_CONFIRM', null, '样例：聘期'),
    ('star-selection.judges',                      3, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：评委至少几人'),
    ('star-selection.alternates',                  1, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：候补评委至少几人'),
    ('star-selection.weight.skill',               40, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：技能水平分值'),
    ('star-selection.weight.performance',         30, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：工作业绩分值'),
    ('star-selection.weight.safety',              10, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：安全分值'),
    ('star-selection.weight.innovation',          10, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：创新分值'),
    ('star-selection.weight.democratic',          10, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：民主测评分值'),
    ('star-selection.rating.EXCELLENT',          100, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：测评“优秀”折算分'),
    ('star-selection.rating.GOOD',                85, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：测评“良好”折算分'),
    ('star-selection.rating.FAIR',                60, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：测评“一般”折算分'),
    ('star-selection.rating.POOR',                 0, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：测评“较差”折算分'),
    ('star-selection.share.frontline',          0.60, 'RATIO', null, null, 'TO_CONFIRM', null, '样例：一线职工占比不低于'),
    ('star-selection.share.managers',           0.20, 'RATIO', null, null, 'TO_CONFIRM', null, '样例：管理人员占比不高于'),
    ('star-selection.committee.presentNumerator',   2, 'COUNT', null, null, 'TO_CONFIRM', null, '党委会到会人数与应到人数之比不低于：分子'),
    ('star-selection.committee.presentDenominator', 3, 'COUNT', null, null, 'TO_CONFIRM', null, '党委会到会人数与应到人数之比不低于：分母'),
    ('star-selection.committee.yesNumerator',       1, 'COUNT', null, null, 'TO_CONFIRM', null, '赞成人数与应到人数之比须超过：分子'),
    ('star-selection.committee.yesDenominator',     2, 'COUNT', null, null, 'TO_CONFIRM', null, '赞成人数与应到人数之比须超过：分母'),
    ('star-selection.committee.members',            9, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：党委会委员人数，应到人数与此不同的须说明'),
    ('star-selection.allowance.1',               100, 'CNY', null, null, 'TO_CONFIRM', null, '样例：一星津贴（元/月）'),
    ('star-selection.allowance.2',               200, 'CNY', null, null, 'TO_CONFIRM', null, '样例：二星津贴（元/月）'),
    ('star-selection.allowance.3',               300, 'CNY', null, null, 'TO_CONFIRM', null, '样例：三星津贴（元/月）'),
    ('star-selection.allowance.4',               500, 'CNY', null, null, 'TO_CONFIRM', null, '样例：四星津贴（元/月）'),
    ('star-selection.allowance.5',               800, 'CNY', null, null, 'TO_CONFIRM', null, '样例：五星津贴（元/月）'),
    ('star-selection.midTermPass',                70, 'COUNT', null, null, 'TO_CONFIRM', null, '样例：中期考核低于此分取消星级');
