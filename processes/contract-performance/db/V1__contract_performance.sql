-- Performance of contracts: the promises as they were signed, the obligations they became, and what the joint checks found.

create table contract_performance (
    case_number     text primary key references case_file,
    version         int not null,
    state           text not null check (state in ('PLANNING', 'CONFIRMING', 'RUNNING', 'CHECKING', 'REPORTING', 'FOLLOWING_UP',
                        'EXPIRED', 'REPLACED', 'TERMINATED')),
    contract_number text not null unique references case_file,
    title           text not null check (length(title) <= 300),
    from_day        date not null,
    to_day          date not null check (to_day >= from_day),
    renewal_rule    text not null,
    jurisdiction    text not null,
    rules_on        date not null,
    return_reason   text check (length(return_reason) <= 500),
    returns         int not null default 0,
    checks          int not null default 0,
    last_check      date,
    staff_checker   text references person,
    company_checker text references person,
    renewal         text check (renewal in ('PROPOSED', 'NOT_RENEWED')),
    renewal_reason  text check (length(renewal_reason) <= 500),
    end_on          date check (end_on < to_day),
    ending          text check (ending in ('REPLACED', 'TERMINATED')),
    ended_on        date,
    check ((end_on is null) = (ending is null)),
    check (renewal is distinct from 'NOT_RENEWED' or renewal_reason is not null)
);

-- What was promised; a promise that nothing is to be done for says why.
create table contract_performance_promise (
    performance    text not null references contract_performance on delete cascade,
    position       int not null,
    clause_number  int not null,
    title          text not null,
    text           text not null,
    without_reason text check (length(without_reason) <= 200),
    primary key (performance, position),
    unique (performance, clause_number)
);

create table contract_performance_obligation (
    id                bigint generated always as identity primary key,
    case_number       text not null references contract_performance,
    item              int not null,
    clause_number     int not null,
    text              text not null check (length(text) <= 500),
    owner_group       text not null,
    due_on            date not null,
    wanted            text not null check (length(wanted) <= 200),
    state             text not null check (state in ('PLANNED', 'DUE', 'LATE', 'KEPT', 'BROKEN', 'LAPSED')),
    evidence          text check (length(evidence) <= 1000),
    done_on           date,
    staff_finding     text check (staff_finding in ('KEPT', 'NOT_YET', 'BROKEN')),
    staff_note        text check (length(staff_note) <= 500),
    company_finding   text check (company_finding in ('KEPT', 'NOT_YET', 'BROKEN')),
    company_note      text check (length(company_note) <= 500),
    checked_on        date,
    follow_up         text check (follow_up in ('DEMAND', 'DISPUTE', 'REMEDY', 'NOTED')),
    follow_up_number  text,
    follow_up_reason  text check (length(follow_up_reason) <= 500),
    follow_up_result  text check (follow_up_result in ('SETTLED', 'FAILED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    unique (case_number, item),
    check ((evidence is null) = (done_on is null)),
    check ((follow_up in ('DEMAND', 'DISPUTE')) = (follow_up_number is not null))
);
create index contract_performance_obligation_due on contract_performance_obligation (due_on) where state in ('PLANNED', 'DUE');
create index contract_performance_obligation_number on contract_performance_obligation (follow_up_number);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('contract-performance.planObligations.due',    10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：把每一条承诺分解成义务'),
    ('contract-performance.confirmObligations.due',  5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：企业方核对负责单位和期限'),
    ('contract-performance.checkByStaff.due',       10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：联合检查'),
    ('contract-performance.checkByCompany.due',     10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：联合检查'),
    ('contract-performance.reportToCongress.due',   10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：向职代会报告履约情况'),
    ('contract-performance.followUpBreach.due',      5, 'WORKING_DAYS', '工会法', '21', 'TO_CONFIRM', 'auditCommittee', '企业违反集体合同的，工会可以依法要求其承担责任'),
    ('contract-performance.proposeRenewal.due',     10, 'WORKING_DAYS', '集体合同规定', '38', 'TO_CONFIRM', 'unionChair', '到期前三个月内提出续订；工资合同到期前六十日'),
    ('contract-performance.planReturns',             2, 'COUNT', null, null, 'TO_CONFIRM', null, '公司规定：企业方可以退回分解方案的次数'),
    ('contract-performance.checkEvery',              6, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：每半年联合检查一次'),
    ('contract-performance.dueAhead',               10, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：到期前提醒负责单位');
