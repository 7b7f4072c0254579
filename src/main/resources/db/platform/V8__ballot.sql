-- Secret ballots. Who has voted stands in one place, what was chosen in another, and no column joins the two: no person, no
-- time and no order stands with a choice. Until the end choices lie only in one encrypted box that is rewritten as a whole.

create table ballot_rule (
    key                  text not null check (key ~ '^[a-z0-9-]+$'),
    effective_from       date not null default date '1950-01-01',
    quorum_numerator     int not null,
    quorum_denominator   int not null,
    majority_numerator   int,                     -- null: the ballot rates, and nothing is passed or rejected
    majority_denominator int,
    base                 text not null default 'ALL_ELECTORS' check (base in ('ALL_ELECTORS', 'VOTED', 'VALID')),
    on_exact             text not null default 'NOT_PASSED' check (on_exact in ('PASSED', 'NOT_PASSED', 'TO_A_PERSON')),
    law                  text,
    article              text,
    status               text not null default 'TO_CONFIRM' check (status in ('CONFIRMED', 'TO_CONFIRM')),
    note                 text,
    primary key (key, effective_from),
    check (quorum_numerator between 0 and quorum_denominator and quorum_denominator > 0),
    check ((majority_numerator is null) = (majority_denominator is null)),
    check (majority_numerator between 1 and majority_denominator)
);
comment on column ballot_rule.on_exact is 'what just the fraction means: PASSED reads "at least", NOT_PASSED reads "more than"';

create table ballot (
    id          text primary key check (id ~ '^[0-9a-f]{32}$'),     -- made of chance
    case_number text not null references case_file,
    title_key   text not null,
    title_args  jsonb not null,
    mode        text not null check (mode in ('ELECTRONIC', 'PAPER')),
    choices     jsonb not null,
    rule_key    text not null,
    rule_from   date not null,
    electors    int not null check (electors > 0),                  -- all of them, fixed at the opening
    opened_at   timestamptz not null,
    closes_at   timestamptz not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    ended_at    timestamptz,
    papers      int,
    invalid     int,
    foreign key (rule_key, rule_from) references ballot_rule,
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'CLOSED') = (papers is not null)),
    check ((papers is null) = (invalid is null)),
    check (papers between 0 and electors and invalid between 0 and papers)
);
create index ballot_case on ballot (case_number, opened_at);

create table ballot_item (
    ballot_id text not null references ballot,
    key       text not null,
    position  int not null,
    label     text not null,
    primary key (ballot_id, key),
    unique (ballot_id, position)
);

create table ballot_elector (
    ballot_id text not null references ballot,
    person_id text not null references person,
    voted     boolean not null default false,
    primary key (ballot_id, person_id)
);
create index ballot_elector_person on ballot_elector (person_id, ballot_id);

-- One row for each open ballot; gone when it ends.
create table ballot_box (
    ballot_id text primary key references ballot,
    sealed    bytea not null
);

-- What came out. Marks of one paper are not joined, and equal rows cannot be told apart.
create table ballot_mark (
    ballot_id text not null references ballot,
    item_key  text not null,
    choice    text not null,
    foreign key (ballot_id, item_key) references ballot_item
);
create index ballot_mark_ballot on ballot_mark (ballot_id, item_key, choice);

create table ballot_receipt (
    ballot_id text not null references ballot,
    digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (ballot_id, digest)
);

-- The two who count papers. What one has entered stays sealed until the other has entered theirs, and is then removed.
create table ballot_counter (
    ballot_id text not null references ballot,
    person_id text not null references person,
    differed  int not null default 0,
    sealed    bytea,
    primary key (ballot_id, person_id)
);
create index ballot_counter_person on ballot_counter (person_id, ballot_id);

insert into ballot_rule (key, quorum_numerator, quorum_denominator, majority_numerator, majority_denominator, base, on_exact, law, article, status, note) values
    ('star-rating',    2, 3, null, null, 'ALL_ELECTORS', 'NOT_PASSED', null, null, 'TO_CONFIRM',
     '公司规定：参加测评的职工代表达到全体的三分之二，测评有效'),
    ('recommendation', 2, 3, 1, 2, 'VOTED', 'NOT_PASSED', null, null, 'TO_CONFIRM',
     '公司规定：参加推荐的人达到应到的三分之二，赞成超过参加人数的一半'),
    ('congress',       2, 3, 1, 2, 'ALL_ELECTORS', 'TO_A_PERSON', '企业民主管理规定', '17、20', 'TO_CONFIRM',
     '三分之二以上到会，全体过半数通过；《集体合同规定》第36条写的是“半数以上”，正好一半时由人判断');

insert into rule_parameter (key, value, unit, status, note) values
    ('ballot.electorsAtLeast', 3, 'COUNT', 'TO_CONFIRM', '公司规定：少于这么多人的投票，结果会说出各人选了什么，不能无记名');
