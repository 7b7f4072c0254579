-- Rounds with their minutes, the draft, the vote of the congress, signatures, filing, and the contract that came of it.

create table collective_bargaining_round (
    case_number    text not null references collective_bargaining,
    round          int not null check (round > 0),
    chair_side     text not null check (chair_side in ('STAFF', 'COMPANY')),
    -- the agenda; the day is corrected by the minutes
    held_on        date not null,
    starts_at      text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    place          text not null check (length(place) <= 100),
    how            text not null check (how in ('MEETING', 'PHONE', 'ONLINE')),
    topics         text not null,
    agenda         text not null check (length(agenda) <= 2000),
    -- the minutes; each recording is confirmed anew by both sides
    recording      int not null default 0,
    ended_at       text check (ended_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ended_at > starts_at),
    statements     text check (length(statements) <= 8000),
    go_on          text check (go_on in ('AGREED', 'NEXT_ROUND', 'SUSPENDED', 'DEADLOCK')),
    resume_on      date check (resume_on > held_on),
    resume_place   text check (length(resume_place) <= 100),
    resume_content text check (length(resume_content) <= 1000),
    recorded_by    text references person,
    recorded_at    timestamptz,
    published_at   timestamptz,
    primary key (case_number, round),
    check ((recording = 0) = (go_on is null)),
    check (recording = 0 or (ended_at is not null and statements is not null and recorded_by is not null)),
    check ((go_on is not distinct from 'SUSPENDED') = (resume_on is not null and resume_place is not null and resume_content is not null)),
    check (published_at is null or recording > 0)
);

create table collective_bargaining_presence (
    case_number text not null,
    round       int not null,
    representative bigint not null references collective_bargaining_representative,
    primary key (case_number, round, representative),
    foreign key (case_number, round) references collective_bargaining_round
);

create table collective_bargaining_confirmation (
    case_number text not null,
    round       int not null,
    recording   int not null check (recording > 0),
    side        text not null check (side in ('STAFF', 'COMPANY')),
    person_id   text not null references person,
    outcome     text not null check (outcome in ('CONFIRMED', 'CORRECT')),
    comment     text check (length(comment) <= 500),
    answered_at timestamptz not null,
    primary key (case_number, round, recording, side),
    foreign key (case_number, round) references collective_bargaining_round,
    check (outcome = 'CONFIRMED' or comment is not null)
);

-- What the staff say between rounds; the other side never reads it.
create table collective_bargaining_feedback (
    case_number text not null,
    round       int not null,
    digest      text not null check (length(digest) <= 4000),
    gathered_by text not null references person,
    gathered_at timestamptz not null,
    primary key (case_number, round),
    foreign key (case_number, round) references collective_bargaining_round
);

create table collective_bargaining_dialogue (
    case_number text not null,
    round       int not null,
    held_on     date not null,
    summary     text not null check (length(summary) <= 2000),
    outcome     text not null check (outcome in ('CONTINUE', 'DEADLOCKED')),
    recorded_by text not null references person,
    primary key (case_number, round),
    foreign key (case_number, round) references collective_bargaining_round
);

-- One side alone asked for coordination, because the minutes were never confirmed.
create table collective_bargaining_coordination (
    case_number text not null,
    round       int not null,
    person_id   text not null references person,
    reason      text not null check (length(reason) <= 1000),
    asked_at    timestamptz not null,
    primary key (case_number, round),
    foreign key (case_number, round) references collective_bargaining_round
);

-- What became of the deadlock that the labour authority was asked to settle.
create table collective_bargaining_dispute (
    number      text primary key,
    case_number text not null references collective_bargaining,
    round       int not null,
    result      text check (result in ('SETTLED', 'FAILED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    protocol    text check (length(protocol) <= 8000)
);
create index collective_bargaining_dispute_case on collective_bargaining_dispute (case_number);

-- A draft never changes: what is talked about again becomes another one.
create table collective_bargaining_draft (
    case_number text not null references collective_bargaining,
    draft       int not null check (draft > 0),
    form        text not null check (form in ('CONTRACT', 'MEMORANDUM', 'TERMINATION')),
    title       text not null check (length(title) <= 80),
    from_day    date not null,
    to_day      date check (to_day >= from_day),
    drafted_by  text not null references person,
    drafted_at  timestamptz not null,
    primary key (case_number, draft),
    check ((form = 'TERMINATION') = (to_day is null))
);

create table collective_bargaining_draft_clause (
    case_number text not null,
    draft       int not null,
    number      int not null,
    topic       text not null check (topic in ('PAY', 'WELFARE', 'SKILLS', 'CONDITIONS', 'VISION')),
    title       text not null,
    text        text not null,
    measure     text not null,
    amount      numeric(14, 2),
    pay_group   text not null,
    primary key (case_number, draft, number),
    foreign key (case_number, draft) references collective_bargaining_draft
);

-- The congress: sums only. Exactly half is decided by a person, whose word then stands for the verdict.
create table collective_bargaining_vote (
    case_number  text not null,
    attempt      int not null check (attempt > 0),
    draft        int not null,
    ballot       text not null,
    scope        text not null check (scope in ('WHOLE', 'BY_CLAUSE')),
    papers_on    date not null,
    closes_at    timestamptz not null,
    electors     int check (electors > 0),
    voted        int check (voted between 0 and electors),
    verdict      text check (verdict in ('PASSED', 'NOT_PASSED', 'AT_HALF', 'NO_QUORUM')),
    decision     text check (decision in ('PASSED', 'NOT_PASSED')),
    reason       text check (length(reason) <= 1000),
    decided_by   text references person,
    reported_on  date,
    reported_to  text check (length(reported_to) <= 60),
    report       text check (length(report) <= 1000),
    passed       boolean not null generated always as (coalesce(decision, verdict, 'OPEN') = 'PASSED') stored,
    primary key (case_number, attempt),
    unique (case_number, attempt, draft, passed),
    foreign key (case_number, draft) references collective_bargaining_draft,
    check (decision is null or (verdict = 'AT_HALF' and reason is not null and decided_by is not null)),
    check ((verdict is null) = (voted is null)),
    check (reported_on is null or verdict = 'NO_QUORUM')
);

-- Item 0 is the draft as a whole or, voted on clause by clause, its term; others are its clauses.
create table collective_bargaining_vote_item (
    case_number text not null,
    attempt     int not null,
    number      int not null check (number >= 0),
    yes         int not null check (yes >= 0),
    no          int not null check (no >= 0),
    abstained   int not null check (abstained >= 0),
    verdict     text not null check (verdict in ('PASSED', 'NOT_PASSED', 'AT_HALF')),
    primary key (case_number, attempt, number),
    foreign key (case_number, attempt) references collective_bargaining_vote
);

-- A signature stands only under a draft that the congress has passed: the vote that it names must be of this draft, and passed.
create table collective_bargaining_signature (
    case_number text not null,
    draft       int not null,
    side        text not null check (side in ('STAFF', 'COMPANY')),
    attempt     int not null,
    vote_passed boolean not null default true check (vote_passed),
    person_id   text not null references person,
    outcome     text not null check (outcome in ('SIGNED', 'DECLINED')),
    comment     text check (length(comment) <= 500),
    answered_at timestamptz not null,
    primary key (case_number, draft, side),
    foreign key (case_number, draft) references collective_bargaining_draft,
    foreign key (case_number, attempt, draft, vote_passed) references collective_bargaining_vote (case_number, attempt, draft, passed),
    check (outcome = 'SIGNED' or comment is not null)
);

-- Why clauses are to be talked about again; taken back to the table once.
create table collective_bargaining_reopening (
    case_number text not null references collective_bargaining,
    position    int not null,
    cause       text not null check (cause in ('CONGRESS', 'SIGNING', 'AUTHORITY')),
    clauses     text not null,
    reason      text not null check (length(reason) <= 2000),
    applied_at  timestamptz,
    primary key (case_number, position)
);

create table collective_bargaining_filing (
    case_number    text not null,
    filing         int not null check (filing > 0),
    draft          int not null,
    submitted_on   date not null,
    received_on    date not null check (received_on >= submitted_on),
    authority      text not null check (length(authority) <= 60),
    receipt_number text not null check (length(receipt_number) <= 40),
    copies         int not null check (copies > 0),
    opinion        text check (opinion in ('ACCEPTED', 'OBJECTED', 'SILENT')),
    opinion_on     date check (opinion_on >= received_on),
    opinion_number text check (length(opinion_number) <= 40),
    objection      text check (length(objection) <= 2000),
    recorded_by    text references person,
    primary key (case_number, filing),
    foreign key (case_number, draft) references collective_bargaining_draft,
    check ((opinion is null) = (opinion_on is null)),
    check ((opinion is not distinct from 'OBJECTED') = (objection is not null))
);

-- What is or was in force. A memorandum binds too, but goes neither before the congress nor to the authority.
create table collective_bargaining_contract (
    number        text primary key references collective_bargaining,
    draft         int not null,
    form          text not null check (form in ('CONTRACT', 'MEMORANDUM', 'TERMINATION')),
    kind          text not null check (kind in ('GENERAL', 'WAGE', 'SAFETY', 'WOMEN', 'SKILL_WAGE')),
    title         text not null,
    from_day      date not null,
    to_day        date check (to_day >= from_day),
    replaces      text references collective_bargaining_contract,
    effective_on  date not null,
    effect        text not null check (effect in ('ACCEPTED', 'SILENCE', 'AGREEMENT')),
    state         text not null check (state in ('IN_FORCE', 'REPLACED', 'TERMINATED')),
    ended_on      date,
    published_on  date,
    channel       text check (length(channel) <= 200),
    foreign key (number, draft) references collective_bargaining_draft,
    check ((form = 'TERMINATION') = (to_day is null)),
    check ((state = 'IN_FORCE') = (ended_on is null))
);
create index collective_bargaining_contract_days on collective_bargaining_contract (from_day, to_day);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('collective-bargaining.prepareAgenda.due',          5, 'WORKING_DAYS', '集体合同规定', '33', 'TO_CONFIRM', 'unionChair', '公司规定：拟定议程；代表不合规时不能开会'),
    ('collective-bargaining.recordMinutes.due',          3, 'WORKING_DAYS', '集体合同规定', '33', 'TO_CONFIRM', 'unionOfficer', '公司规定：会后整理纪要'),
    ('collective-bargaining.confirmMinutesOfStaff.due',  3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：逾期不视为确认'),
    ('collective-bargaining.confirmMinutesOfCompany.due', 3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：逾期不视为确认'),
    ('collective-bargaining.gatherFeedback.due',         5, 'WORKING_DAYS', '集体合同规定', '25', 'TO_CONFIRM', 'unionChair', '公司规定：听取本方人员意见'),
    ('collective-bargaining.holdChiefsDialogue.due',     5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：宣布僵局前首席代表先对话'),
    ('collective-bargaining.draftContract.due',          5, 'WORKING_DAYS', '集体合同规定', '34', 'TO_CONFIRM', 'unionChair', '公司规定：形成草案'),
    ('collective-bargaining.openCongressVote.due',      15, 'WORKING_DAYS', '集体合同规定', '36', 'TO_CONFIRM', 'unionChair', '公司规定：提交职代会；法规另有期限的从其规定'),
    ('collective-bargaining.reportQuorumFailure.due',    7, 'WORKING_DAYS', '上海市职工代表大会条例', '37', 'TO_CONFIRM', 'unionChair', '参照：七个工作日内向上级工会报告'),
    ('collective-bargaining.decideAtHalf.due',           3, 'WORKING_DAYS', '集体合同规定', '36', 'TO_CONFIRM', 'unionChair', '公司规定：正好一半，由人认定'),
    ('collective-bargaining.recordRejection.due',        5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：归纳代表们的理由'),
    ('collective-bargaining.signContractOfStaff.due',    5, 'WORKING_DAYS', '集体合同规定', '37', 'TO_CONFIRM', 'unionChair', '公司规定：逾期不视为签字'),
    ('collective-bargaining.signContractOfCompany.due',  5, 'WORKING_DAYS', '集体合同规定', '37', 'TO_CONFIRM', 'generalManager', '公司规定：逾期不视为签字'),
    ('collective-bargaining.fileContract.due',          10, 'CALENDAR_DAYS', '集体合同规定', '42', 'TO_CONFIRM', 'unionOfficer', '签字后十日内报送；工资协议七日'),
    ('collective-bargaining.recordAuthorityOpinion.due', 15, 'CALENDAR_DAYS', '集体合同规定', '47', 'TO_CONFIRM', 'unionOfficer', '收到之日起十五日内未提出异议的，自第十六日起生效；窗口没有账号时由工会干事登记'),
    ('collective-bargaining.publishContract.due',        5, 'WORKING_DAYS', '集体合同规定', '48', 'TO_CONFIRM', 'unionOfficer', '生效后及时公布；工资协议五日'),
    ('collective-bargaining.voteLongest',               30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：表决最长天数');
