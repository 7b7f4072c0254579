-- Disputes in bargaining: what is disputed, what the authority found and planned, and how it ended.

create table bargaining_dispute (
    case_number       text primary key references case_file,
    version           int not null,
    state             text not null check (state in ('APPLIED', 'INVESTIGATING', 'PLANNING', 'COORDINATING', 'CONSULTING',
                          'IN_ARBITRATION', 'SETTLED', 'FAILED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    bargaining_number text not null references case_file,
    cause             text not null check (cause in ('DEADLOCK', 'PERFORMANCE')),
    applied_by        text not null check (applied_by in ('STAFF', 'COMPANY')),
    title             text not null check (length(title) <= 300),
    jurisdiction      text not null,
    rules_on          date not null,
    findings          text check (length(findings) <= 4000),
    plan              text check (length(plan) <= 4000),
    extended          boolean not null default false,
    extension_reason  text check (length(extension_reason) <= 500),
    signed_on         date,
    protocol          text check (length(protocol) <= 4000),
    reference         text check (length(reference) <= 60),
    end_reason        text check (length(end_reason) <= 500),
    check (state <> 'SETTLED' or (signed_on is not null and protocol is not null)),
    check (state not in ('NOT_ACCEPTED', 'WITHDRAWN') or end_reason is not null)
);
create index bargaining_dispute_bargaining on bargaining_dispute (bargaining_number);
-- A bargaining is stuck once at a time.
create unique index bargaining_dispute_deadlock on bargaining_dispute (bargaining_number)
    where cause = 'DEADLOCK' and state in ('APPLIED', 'INVESTIGATING', 'PLANNING', 'COORDINATING');

create table bargaining_dispute_point (
    dispute  text not null references bargaining_dispute on delete cascade,
    position int not null,
    text     text not null check (length(text) <= 1000),
    primary key (dispute, position)
);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note, confidence) values
    ('bargaining-dispute.law.coordination',    30, 'CALENDAR_DAYS', '集体合同规定', '49–54', 'TO_CONFIRM', 'unionChair', '自受理之日起三十日内结束协调处理（条号待核）', 'SECONDARY'),
    ('bargaining-dispute.law.extension',       15, 'CALENDAR_DAYS', '集体合同规定', '49–54', 'TO_CONFIRM', null, '期满可以延长一次，不超过十五日（条号待核）', 'SECONDARY'),
    ('bargaining-dispute.acceptDispute.due',    5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：跟进受理决定', null),
    ('bargaining-dispute.investigate.due',     10, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：调查', null),
    ('bargaining-dispute.drawUpPlan.due',       5, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：拟定方案', null),
    ('bargaining-dispute.coordinate.due',      15, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：协调；法定期限另行计算', null),
    ('bargaining-dispute.consultParties.due',  30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：双方先协商', null),
    ('bargaining-dispute.recordArbitration.due', 12, 'MONTHS', '劳动争议调解仲裁法', '27', 'TO_CONFIRM', 'unionChair', '申请仲裁的时效为一年，自协商不成起提醒', 'MEMORY');
