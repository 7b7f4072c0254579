-- Working days, rule parameters by jurisdiction and date of effect, and the clocks that run on cases.

create table calendar_day (
    day  date primary key,
    kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name text not null
);

-- Years whose days were entered, with the product or by the union office: what is missing can be told from what has no days.
create table calendar_year (
    year int primary key
);

create table rule_parameter (
    id             bigint generated always as identity primary key,
    key            text not null check (key ~ '^[a-z0-9-]+(\.[A-Za-z0-9-]+)+$'),
    jurisdiction   text not null default 'CN',
    effective_from date not null default date '1950-01-01',
    value          numeric(14, 2) not null,
    unit           text not null check (unit in ('CNY', 'WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS', 'MONTHS', 'COUNT', 'RATIO')),
    law            text,
    article        text,
    status         text not null default 'TO_CONFIRM' check (status in ('CONFIRMED', 'TO_CONFIRM')),
    escalate_to    text references role,
    note           text,
    unique (key, jurisdiction, effective_from)
);

create table deadline (
    id          bigint generated always as identity primary key,
    case_number text not null,
    code        text not null,                  -- rule key without ".due": welfare-request.checkRequest
    task_id     text,
    day_kind    text not null,
    length      numeric(14, 2) not null,
    law         text,
    article     text,
    start_event text not null,
    started_at  timestamptz not null,
    remind_at   timestamptz,
    due_at      timestamptz not null,
    escalate_to text,
    status      text not null check (status in ('CONFIRMED', 'TO_CONFIRM')),
    state       text not null default 'RUNNING' check (state in ('RUNNING', 'MET', 'MISSED_THEN_MET', 'CANCELLED')),
    reminded_at timestamptz,
    escalated_at timestamptz,
    ended_at    timestamptz
);
create index deadline_case on deadline (case_number, started_at);
create unique index deadline_running_task on deadline (task_id) where state = 'RUNNING' and task_id is not null;
create index deadline_to_remind on deadline (remind_at) where state = 'RUNNING' and reminded_at is null;
create index deadline_to_escalate on deadline (due_at) where state = 'RUNNING' and escalated_at is null;
