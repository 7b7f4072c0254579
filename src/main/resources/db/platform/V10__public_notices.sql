-- Notices (公示) that a process puts up for some working days, and the objections to them. Welfare has its own, older ones.

create table public_notice (
    id            uuid primary key,
    process       text not null,
    case_number   text not null references case_file,
    person_id     text not null references person,
    masked_name   text not null,
    unit_code     text not null references unit,
    subject_key   text not null,
    subject_args  jsonb not null,
    working_days  int not null check (working_days > 0),
    posted_at     timestamptz not null,
    ends_at       timestamptz not null,
    removed_at    timestamptz,
    digest        text not null,
    check ((masked_name = '') = (removed_at is not null))
);
create index public_notice_case on public_notice (case_number);
create index public_notice_up on public_notice (process, posted_at desc) where removed_at is null;

-- An anonymous objection keeps no person, no address and no time of day; its receipt code is stored as a hash only.
create table public_objection (
    id            bigint generated always as identity primary key,
    process       text not null,
    case_number   text not null references case_file,
    notice_id     uuid not null references public_notice,
    raised_on     date not null,
    objector_id   text references person,
    receipt_hash  text unique,
    text          text not null check (length(text) <= 1000),
    state         text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    answer        text,
    answered_by   text references person,
    answered_at   timestamptz,
    check ((objector_id is null) = (receipt_hash is not null)),
    check ((state = 'OPEN') = (answered_at is null))
);
create index public_objection_open on public_objection (case_number, id) where state = 'OPEN';

insert into rule_parameter (key, value, unit, status, note) values
    ('publicnotice.anonymousObjections', 5, 'COUNT', 'TO_CONFIRM', '同一事项待答复的匿名异议上限');
