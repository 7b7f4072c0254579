-- What every case has. The ledger is append-only: the database itself refuses to change it.

create table case_counter (
    prefix text not null,
    year   int not null,
    last   int not null,
    primary key (prefix, year)
);

create table case_file (
    number        text primary key check (number ~ '^[A-Z]{2}-[0-9]{4}-[0-9]{5,}$'),
    process       text not null,
    applicant_id  text not null references person,
    filed_by      text not null references person,
    unit_code     text not null references unit,
    state         text not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    next_deadline timestamptz,
    client_token  text check (length(client_token) <= 100),
    unique (filed_by, client_token)
);
create index case_file_applicant on case_file (applicant_id, opened_at desc, number desc);
create index case_file_filed_by on case_file (filed_by, opened_at desc, number desc);
create index case_file_process on case_file (process, state, opened_at desc);

create table ledger (
    chain          text not null,               -- a case number, or the name of a register such as rule-parameter
    seq            int not null check (seq > 0),
    at             timestamptz not null,
    action         text not null,               -- task id, event id or register action
    actor_id       text,                        -- null: the system moved the case, or an anonymous person did
    acting_for     text,
    role           text,
    outcome        text,
    text_digest    text,                        -- SHA-256 of salt + text; the text itself can be erased
    previous_hash  text not null,
    hash           text not null,
    entry_no       bigint generated always as identity unique,   -- order of writing over all chains, for the seals
    primary key (chain, seq)
);
create index ledger_actor on ledger (actor_id, chain);

create table ledger_text (
    chain text not null,
    seq   int not null,
    salt  text not null,
    text  text not null,
    primary key (chain, seq),
    foreign key (chain, seq) references ledger
);

create table ledger_seal (
    day           date primary key,
    last_entry    bigint not null,
    chains        int not null,
    heads_digest  text not null,
    previous_hash text not null,
    hash          text not null,
    sealed_at     timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_append_only before update or delete on ledger for each row execute function refuse_change();
create trigger ledger_no_truncate before truncate on ledger for each statement execute function refuse_change();
create trigger ledger_seal_append_only before update or delete on ledger_seal for each row execute function refuse_change();
create trigger ledger_seal_no_truncate before truncate on ledger_seal for each statement execute function refuse_change();

create table attachment (
    id          uuid primary key,
    case_number text not null references case_file,
    name        text not null,
    media_type  text not null,
    size        int not null check (size between 1 and 20971520),
    sha256      text not null,
    uploaded_by text not null references person,
    uploaded_at timestamptz not null,
    content     bytea not null
);
create index attachment_case on attachment (case_number, uploaded_at);

create table case_comment (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    author_id   text not null references person,
    at          timestamptz not null,
    text        text not null check (length(text) <= 2000)
);
create index case_comment_case on case_comment (case_number, at);
