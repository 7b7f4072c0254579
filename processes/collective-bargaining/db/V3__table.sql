-- The bargaining table: clauses, what each side says to them round by round, packages, private notes; and what offers cost.
-- A position that is not tabled, a note and a scenario belong to one side: every query for them names the side.

create table collective_bargaining_clause (
    bargaining      text not null references case_file,
    number          int not null check (number > 0),
    topic           text not null check (topic in ('PAY', 'WELFARE', 'SKILLS', 'CONDITIONS', 'VISION')),
    title           text not null check (length(title) between 1 and 60),
    -- the sentence of the contract, with {0} in place of the amount
    wording         text check (length(wording) <= 1000),
    prior_text      text,
    prior_amount    numeric(14, 2),
    measure         text not null check (measure in ('NONE', 'PERCENT', 'CNY_MONTH', 'CNY_YEAR', 'DAYS', 'HOURS')),
    pay_group       text not null check (pay_group in ('ALL', 'FRONTLINE', 'SECOND_LINE')),
    effect          text not null check (effect in ('NONE', 'PERCENT', 'AMOUNT', 'FLOOR', 'YEARLY')),
    floor_bound     text not null default 'AT_LEAST' check (floor_bound in ('AT_LEAST', 'AT_MOST')),
    -- the rule that limits the amount; its value is read when it is needed, for a minimum may rise while people bargain
    floor_rule      text,
    state           text not null check (state in ('OPEN', 'TENTATIVE', 'AGREED', 'DROPPED')),
    -- false while either side may still take back what was settled in this round
    confirmed       boolean not null default false,
    settled_round   int,
    position        bigint,
    agreed_text     text,
    agreed_amount   numeric(14, 2),
    drop_asked_by   text check (drop_asked_by in ('STAFF', 'COMPANY')),
    -- what was said before the clause was reopened can no longer be accepted
    reopened_reason text check (length(reopened_reason) <= 1000),
    fresh_after     bigint not null default 0,
    primary key (bargaining, number),
    check ((state in ('TENTATIVE', 'AGREED')) = (agreed_text is not null)),
    check (state <> 'AGREED' or confirmed),
    check (measure <> 'NONE' or (floor_rule is null and effect = 'NONE'))
);

create table collective_bargaining_package (
    id         bigint generated always as identity primary key,
    bargaining text not null references case_file,
    side       text not null check (side in ('STAFF', 'COMPANY')),
    round      int not null,
    title      text not null check (length(title) between 1 and 60),
    state      text not null check (state in ('TABLED', 'WITHDRAWN')),
    tabled_at  timestamptz not null
);
create index collective_bargaining_package_case on collective_bargaining_package (bargaining);

create table collective_bargaining_position (
    id         bigint generated always as identity primary key,
    bargaining text not null,
    clause     int not null,
    round      int not null,
    side       text not null check (side in ('STAFF', 'COMPANY')),
    kind       text not null check (kind in ('CLAIM', 'RESPONSE', 'COUNTER')),
    text       text not null check (length(text) between 1 and 1000),
    amount     numeric(14, 2),
    cost       numeric(14, 2),
    -- why an offer goes beyond the budget; shared once the offer is
    reason     text check (length(reason) <= 500),
    package    bigint references collective_bargaining_package,
    state      text not null check (state in ('DRAFT', 'TABLED', 'WITHDRAWN')),
    written_by text not null references person,
    written_at timestamptz not null,
    tabled_by  text references person,
    tabled_at  timestamptz,
    foreign key (bargaining, clause) references collective_bargaining_clause,
    check ((state = 'DRAFT') = (tabled_at is null)),
    check (state <> 'DRAFT' or package is null)
);
create index collective_bargaining_position_clause on collective_bargaining_position (bargaining, clause);
-- One draft for a clause and side: whoever writes next goes on with it.
create unique index collective_bargaining_position_draft on collective_bargaining_position (bargaining, clause, side) where state = 'DRAFT';

create table collective_bargaining_note (
    id         bigint generated always as identity primary key,
    bargaining text not null references case_file,
    -- null: about the whole table
    clause     int,
    side       text not null check (side in ('STAFF', 'COMPANY')),
    text       text not null check (length(text) between 1 and 1000),
    author     text not null references person,
    written_at timestamptz not null,
    foreign key (bargaining, clause) references collective_bargaining_clause
);
create index collective_bargaining_note_case on collective_bargaining_note (bargaining, side);

-- What human resources supplied: both sides reckon with the same figures.
create table collective_bargaining_payroll (
    bargaining       text primary key references case_file,
    insurance_factor numeric(6, 4) not null check (insurance_factor between 0 and 2),
    start_month      int not null check (start_month between 1 and 12),
    budget           numeric(16, 2) not null check (budget >= 0),
    supplied_at      timestamptz not null
);

create table collective_bargaining_band (
    bargaining   text not null references collective_bargaining_payroll on delete cascade,
    position     int not null,
    pay_group    text not null check (pay_group in ('FRONTLINE', 'SECOND_LINE')),
    headcount    int not null check (headcount > 0),
    monthly_wage numeric(12, 2) not null check (monthly_wage > 0),
    primary key (bargaining, position)
);

-- A side's what-if, kept for itself.
create table collective_bargaining_scenario (
    id                  bigint generated always as identity primary key,
    bargaining          text not null references case_file,
    side                text not null check (side in ('STAFF', 'COMPANY')),
    title               text not null check (length(title) between 1 and 60),
    start_month         int not null check (start_month between 1 and 12),
    frontline_percent   numeric(6, 2) not null,
    frontline_amount    numeric(12, 2) not null,
    frontline_floor     numeric(12, 2) not null,
    second_line_percent numeric(6, 2) not null,
    second_line_amount  numeric(12, 2) not null,
    second_line_floor   numeric(12, 2) not null,
    author              text not null references person,
    written_at          timestamptz not null
);
create index collective_bargaining_scenario_case on collective_bargaining_scenario (bargaining, side);

-- Legal floors that clauses of the template name, and when the chiefs are advised to talk.
insert into rule_parameter (key, effective_from, value, unit, law, article, status, confidence, escalate_to, note) values
    ('collective-bargaining.law.annualLeave',    date '2008-01-01', 5,     'WORKING_DAYS',  '职工带薪年休假条例', '3', 'TO_CONFIRM', 'MEMORY', null, '工作满一年不满十年的带薪年休假'),
    ('collective-bargaining.law.weeklyHours',    date '1995-05-01', 40,    'HOURS',         '国务院关于职工工作时间的规定', '3', 'TO_CONFIRM', 'MEMORY', null, '标准工时：每周不超过'),
    ('collective-bargaining.law.maternityLeave', date '2012-04-28', 98,    'CALENDAR_DAYS', '女职工劳动保护特别规定', '7', 'TO_CONFIRM', 'MEMORY', null, '产假；地方规定可延长'),
    ('collective-bargaining.law.nursingHours',   date '2012-04-28', 1,     'HOURS',         '女职工劳动保护特别规定', '9', 'TO_CONFIRM', 'MEMORY', null, '哺乳期每日哺乳时间'),
    ('collective-bargaining.law.safetyTraining', date '2006-03-01', 8,     'HOURS',         '生产经营单位安全培训规定', null, 'TO_CONFIRM', 'SAMPLE', null, '每年安全再培训学时，行业另有规定的从其规定'),
    ('collective-bargaining.law.heatAllowance',  date '2012-06-29', 300,   'CNY',           '防暑降温措施管理办法', '17', 'TO_CONFIRM', 'SAMPLE', null, '高温月份每月津贴，以当地标准为准'),
    ('collective-bargaining.law.trainingFund',   date '2006-06-19', 0.015, 'RATIO',         '关于企业职工教育经费提取与使用管理的意见', null, 'TO_CONFIRM', 'MEMORY', null, '职工教育经费占工资总额的比例'),
    ('collective-bargaining.table.chiefsTalkAt', date '2018-01-01', 1,     'COUNT',         null, null, 'TO_CONFIRM', 'SAMPLE', null, '本产品建议：双方差距不超过几个百分点时建议首席对话');
