-- Dialogue meetings: when, where, who was there, what was said. Their demands are cases of demand-follow-up.

create table dialogue_meeting (
    case_number      text primary key references case_file,
    version          int not null,
    state            text not null check (state in ('COLLECTING', 'SORTING', 'CONVENED', 'IN_SESSION', 'DECIDING',
                         'CONFIRMING', 'CORRECTING', 'PUBLISHING', 'AWAITING_OWNERS', 'CLOSED', 'CANCELLED')),
    -- the invitation
    title            text not null check (length(title) <= 80),
    held_on          date not null,
    starts_at        text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    place            text not null check (length(place) <= 100),
    agenda           text not null check (length(agenda) <= 1000),
    company_side     text not null check (length(company_side) <= 300),
    collect_until    date not null check (collect_until < held_on),
    postponed        int not null default 0,
    -- the meeting
    company_present  text check (length(company_present) <= 300),
    minutes          text check (length(minutes) <= 8000),
    minutes_round    int not null default 0,
    published_on     date,
    closed_on        date,
    cancel_reason    text check (length(cancel_reason) <= 200),
    cancelled_by     text references person,
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    check ((state in ('AWAITING_OWNERS', 'CLOSED')) = (published_on is not null)),
    check ((state = 'CLOSED') = (closed_on is not null))
);
create index dialogue_meeting_held on dialogue_meeting (held_on desc, case_number desc);
create index dialogue_meeting_collecting on dialogue_meeting (held_on) where state = 'COLLECTING';

create table dialogue_meeting_present (
    dialogue_meeting text not null references dialogue_meeting on delete cascade,
    position         int not null,
    delegate_id      text not null references person,
    primary key (dialogue_meeting, position),
    unique (dialogue_meeting, delegate_id)
);

-- What the meeting decided about which demand, in the order in which it did. A demand is decided once.
create table dialogue_meeting_decision (
    dialogue_meeting text not null references dialogue_meeting on delete cascade,
    position         int not null,
    demand_number    text not null references case_file,
    kind             text not null check (kind in ('ASSIGNED', 'ANSWERED', 'WELFARE', 'BARGAINING')),
    decided_on       date not null,
    primary key (dialogue_meeting, position),
    unique (demand_number)
);

-- What each side said to the minutes as they now stand. Nobody speaks for both.
create table dialogue_meeting_answer (
    dialogue_meeting text not null references dialogue_meeting on delete cascade,
    position         int not null,
    side             text not null check (side in ('COMPANY', 'STAFF')),
    answer           text not null check (answer in ('CONFIRMED', 'RETURNED')),
    reason           text check (length(reason) <= 500),
    answered_by      text not null references person,
    primary key (dialogue_meeting, position),
    unique (dialogue_meeting, side),
    unique (dialogue_meeting, answered_by)
);

-- Terms. No law sets them for a dialogue meeting: rules of the company, to be confirmed.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('dialogue-meeting.notice',                     15, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：提前通知的天数'),
    ('dialogue-meeting.postponeNotice',              3, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：改期提前的天数'),
    ('dialogue-meeting.collectionEnded.due',         5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：会前第几个工作日截止征集'),
    ('dialogue-meeting.minutesPublished.due',        3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：会后公布纪要'),
    ('dialogue-meeting.sortDemands.due',             2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：整理归并诉求'),
    ('dialogue-meeting.recordMeeting.due',           1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：登记出席与纪要'),
    ('dialogue-meeting.decideDemand.due',            1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：董事长议定诉求'),
    ('dialogue-meeting.confirmMinutesOfCompany.due', 1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：公司方确认纪要'),
    ('dialogue-meeting.confirmMinutesOfStaff.due',   1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '公司规定：职工方确认纪要'),
    ('dialogue-meeting.correctMinutes.due',          1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：修改纪要'),
    ('dialogue-meeting.publishMinutes.due',          1, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：公布纪要');
