-- Demands: what staff ask for, who owns it, what became of it, and what the raiser says to that.
-- Dates are days on purpose: nothing about an anonymous raiser has a time of day.

create table demand_follow_up (
    case_number      text primary key references case_file,
    version          bigint not null,
    origin           text not null check (origin in ('MEETING', 'MEMBER', 'DELEGATE', 'PAPER', 'ANONYMOUS')),
    meeting_number   text references case_file,          -- the dialogue meeting it was raised for; null: outside
    raiser_id        text references person,             -- null: anonymous
    consent_how      text check (consent_how in ('WRITTEN', 'ORAL', 'PHONE')),   -- of the member, when somebody else wrote it down
    confidential     boolean not null,                   -- the name is kept from the handling unit too
    unit_code        text not null references unit,      -- whose matter it is
    category         text not null check (category in ('PRODUCTION', 'LIFE', 'ENVIRONMENT', 'LABOUR_PROTECTION', 'HARDSHIP',
                         'WAGE', 'TRAINING', 'UNIT_DEVELOPMENT')),
    urgency          text not null check (urgency in ('SAFETY_RISK', 'URGENT', 'NORMAL')),
    title            text not null check (length(title) <= 100),
    text             text not null check (length(text) <= 2000),
    suggestion       text check (length(suggestion) <= 1000),
    matter           text not null check (matter in ('LIVELIHOOD', 'UNIT_ISSUE')),
    -- triage and owner
    track            text check (track in ('SAFETY', 'HARDSHIP', 'WAGE', 'URGENT', 'CROSS', 'NORMAL')),
    supervised_by    text,                               -- a role
    owner_unit       text references unit,
    decision         text check (decision in ('ASSIGNED', 'ANSWERED', 'WELFARE', 'BARGAINING', 'MERGED', 'RELEASED')),
    sent_back_reason text,
    sent_back_to     text references unit,               -- whom the unit named instead of itself
    state            text not null,                      -- kept equal to case_file.state
    -- reply and work
    grade            text check (grade in ('A', 'B', 'C')),
    reply            text check (length(reply) <= 4000),
    replied_on       date,                               -- null: the reply is still a draft
    planned_on       date,
    budget_cny       numeric(14, 2) check (budget_cny >= 0),
    promised_on      date,                               -- last day of the settle clock
    percent          int not null default 0 check (percent between 0 and 100),
    partly           boolean not null default false,     -- only part of it was done on site
    -- what came of it
    result           text check (result in ('RESOLVED', 'PARTLY_RESOLVED', 'PLANNED', 'EXPLAINED', 'WITHDRAWN')),
    rating           int check (rating between 1 and 4),
    rating_comment   text check (length(rating_comment) <= 500),
    rated_on         date,
    unrated          boolean not null default false,
    reopened         int not null default 0,
    extensions       int not null default 0,
    extension_reason text,
    ladder           text not null default 'GREEN' check (ladder in ('GREEN', 'YELLOW', 'ORANGE', 'RED', 'CHAIRMAN')),
    congress_list    boolean not null default false,
    merged_into      text references demand_follow_up,
    linked_case      text references case_file,          -- a welfare request of the raiser
    topic            text check (length(topic) <= 200),  -- on the list for the next collective bargaining
    receipt_digest   text unique,                        -- SHA-256 of the receipt code; the code itself is never stored
    raised_on        date not null,
    settled_on       date,
    closed_on        date,
    changed_at       timestamptz not null,
    check ((raiser_id is null) = (origin = 'ANONYMOUS')),
    check (not (unrated and rating is not null)),        -- silence is no praise
    check ((state = 'MERGED') <= (merged_into is not null)),
    check (merged_into <> case_number)
);
create index demand_follow_up_meeting on demand_follow_up (meeting_number) where meeting_number is not null;
create index demand_follow_up_raiser on demand_follow_up (raiser_id) where raiser_id is not null;
create index demand_follow_up_owner on demand_follow_up (owner_unit, state);
create index demand_follow_up_state on demand_follow_up (state, raised_on desc);
create index demand_follow_up_merged on demand_follow_up (merged_into) where merged_into is not null;
create index demand_follow_up_linked on demand_follow_up (linked_case) where linked_case is not null;

-- Delegates who second a demand (附议).
create table demand_follow_up_second (
    case_number  text not null references demand_follow_up,
    delegate_id  text not null references person,
    seconded_on  date not null,
    primary key (case_number, delegate_id)
);

-- Units that handle it together with the owner; what each said to the reply as it now stands.
create table demand_follow_up_co_unit (
    case_number  text not null references demand_follow_up,
    unit_code    text not null references unit,
    answer       text check (answer in ('AGREED', 'OBJECTED')),
    reason       text,
    answered_by  text references person,
    primary key (case_number, unit_code)
);

-- What was done so far: percent, a sentence, and a photo among the files of the case.
create table demand_follow_up_milestone (
    id            bigint generated always as identity primary key,
    case_number   text not null references demand_follow_up,
    percent       int not null check (percent between 0 and 100),
    text          text not null check (length(text) <= 500),
    attachment_id uuid references attachment,
    reported_by   text not null references person,
    reported_on   date not null
);
create index demand_follow_up_milestone_case on demand_follow_up_milestone (case_number, id);

-- What the raiser added later.
create table demand_follow_up_addition (
    id           bigint generated always as identity primary key,
    case_number  text not null references demand_follow_up,
    text         text not null check (length(text) <= 1000),
    added_on     date not null
);
create index demand_follow_up_addition_case on demand_follow_up_addition (case_number, id);

-- Each step on the ladder of escalation, and each return to its foot.
create table demand_follow_up_ladder (
    id           bigint generated always as identity primary key,
    case_number  text not null references demand_follow_up,
    level        text not null check (level in ('GREEN', 'YELLOW', 'ORANGE', 'RED', 'CHAIRMAN')),
    since        date not null
);
create index demand_follow_up_ladder_case on demand_follow_up_ladder (case_number, id);

-- Each merge and un-merge, so that nothing is lost when somebody changes their mind.
create table demand_follow_up_merge (
    id           bigint generated always as identity primary key,
    case_number  text not null references demand_follow_up,
    into_number  text not null references demand_follow_up,
    merged_by    text not null references person,
    merged_on    date not null,
    ended_on     date,
    ended_by     text check (ended_by in ('UNMERGED', 'MAIN_SETTLED', 'MAIN_WITHDRAWN'))
);
create unique index demand_follow_up_merge_open on demand_follow_up_merge (case_number) where ended_on is null;

-- Who handles demands in a branch, and who answers for a department of the head office.
insert into role (code, level) values ('branchHandler', 'BRANCH'), ('departmentHead', 'TEAM');

-- Terms of the steps. No law sets them: rules of the company, to be confirmed, except where a source is named.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('demand-follow-up.assignOwner.due',        2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：确定承办单位'),
    ('demand-follow-up.acceptDemand.due',       2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：承办单位接办或退回'),
    ('demand-follow-up.draftReply.due',         5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：拟定答复，按办理类别另有期限'),
    ('demand-follow-up.countersignReply.due',   3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：协办单位会签'),
    ('demand-follow-up.approveReply.due',       2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：单位负责人审签答复'),
    ('demand-follow-up.carryOut.due',          30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：落实，按办理类别另有期限'),
    ('demand-follow-up.verifyOnSite.due',       5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：督查人员现场核实'),
    ('demand-follow-up.rateResult.due',        10, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：提出人评价；期满按未评价办结，不计满意'),
    ('demand-follow-up.decideByChairman.due',   5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：第三次重办由董事长决定'),
    ('demand-follow-up.applyForWelfare.due',   10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：提出人申请困难帮扶'),
    ('demand-follow-up.reportTopic.due',       12, 'MONTHS', '工资集体协商试行办法', '第二十四条', 'TO_CONFIRM', 'unionChair', '列入每年一次的集体协商议题'),
    ('demand-follow-up.answerSupervision.due',  3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'chairman', '公司规定：总经理回复督办单'),
    ('demand-follow-up.resolveEscalation.due',  3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：董事长批示');

-- The reply and the end of the matter, as promised to the raiser, by track.
insert into rule_parameter (key, value, unit, status, escalate_to, note) values
    ('demand-follow-up.reply.safety',     1, 'WORKING_DAYS', 'TO_CONFIRM', 'chairman', '公司规定：安全隐患答复'),
    ('demand-follow-up.reply.hardship',   3, 'WORKING_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：困难诉求答复'),
    ('demand-follow-up.reply.wage',       5, 'WORKING_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：工资诉求答复'),
    ('demand-follow-up.reply.urgent',     3, 'WORKING_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：紧急诉求答复'),
    ('demand-follow-up.reply.cross',     10, 'WORKING_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：跨部门诉求答复'),
    ('demand-follow-up.reply.normal',     5, 'WORKING_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：一般诉求答复'),
    ('demand-follow-up.settle.safety',    3, 'CALENDAR_DAYS', 'TO_CONFIRM', 'chairman', '公司规定：安全隐患办结'),
    ('demand-follow-up.settle.hardship', 15, 'CALENDAR_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：困难诉求办结'),
    ('demand-follow-up.settle.wage',     60, 'CALENDAR_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：交单位办理的工资诉求办结'),
    ('demand-follow-up.settle.urgent',   15, 'CALENDAR_DAYS', 'TO_CONFIRM', 'unionChair', '公司规定：紧急诉求办结'),
    ('demand-follow-up.settle.cross',    60, 'CALENDAR_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：跨部门诉求办结'),
    ('demand-follow-up.settle.normal',   30, 'CALENDAR_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：一般诉求办结'),
    ('demand-follow-up.settle.rework',   10, 'WORKING_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：基本满意以下返工办结'),
    ('demand-follow-up.settle.planned',  10, 'WORKING_DAYS', 'TO_CONFIRM', 'supervisor', '公司规定：计划日到后的落实'),
    ('demand-follow-up.extension',       10, 'COUNT', 'TO_CONFIRM', null, '公司规定：一次延期最多天数，按所在期限计日'),
    ('demand-follow-up.extensions',       1, 'COUNT', 'TO_CONFIRM', null, '公司规定：允许延期次数'),
    ('demand-follow-up.reopenings',       2, 'COUNT', 'TO_CONFIRM', null, '公司规定：已重办达到此数时交董事长'),
    ('demand-follow-up.ladder.yellow',    2, 'COUNT', 'TO_CONFIRM', null, '公司规定：剩余工作日不多于此数亮黄牌'),
    ('demand-follow-up.ladder.red',       5, 'COUNT', 'TO_CONFIRM', null, '公司规定：逾期超过此数发督办单'),
    ('demand-follow-up.ladder.chairman', 10, 'COUNT', 'TO_CONFIRM', null, '公司规定：逾期超过此数报董事长并列入职代会清单');
