-- Who is who: units as a tree, persons, roles with unit scope and dates, substitutions.

create table unit (
    code        text primary key check (code ~ '^[A-Za-z0-9]+$'),
    parent_code text references unit,
    level       text not null check (level in ('COMPANY', 'BRANCH', 'TEAM')),
    name        text not null,
    name_en     text not null,
    check ((level = 'COMPANY') = (parent_code is null))
);
create index unit_parent on unit (parent_code);

create table person (
    id                   text primary key check (id ~ '^[a-zA-Z0-9]+$'),
    name                 text not null,
    unit_code            text not null references unit,
    email                text,
    language             text not null default 'zh' check (language in ('zh', 'en')),
    hired_on             date,
    born_on              date,
    active               boolean not null default true,
    password_hash        text,
    must_change_password boolean not null default true
);
create index person_unit on person (unit_code);

-- The level says at which unit of the applicant's path the role is held: a branch chair at the branch.
create table role (
    code  text primary key check (code ~ '^[a-zA-Z0-9]+$'),
    level text not null check (level in ('COMPANY', 'BRANCH', 'TEAM'))
);

create table role_grant (
    id         bigint generated always as identity primary key,
    person_id  text not null references person,
    role       text not null references role,
    unit_code  text not null references unit,
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_person on role_grant (person_id);
create index role_grant_role on role_grant (role, unit_code);

create table substitution (
    id            bigint generated always as identity primary key,
    principal_id  text not null references person,
    substitute_id text not null references person,
    valid_from    date not null,
    valid_to      date not null,
    process       text,                        -- null: all processes
    check (principal_id <> substitute_id),
    check (valid_to >= valid_from)
);
create index substitution_substitute on substitution (substitute_id, valid_to);

insert into role (code, level) values
    ('teamLeader', 'TEAM'), ('branchChair', 'BRANCH'), ('branchManager', 'BRANCH'), ('staffDelegate', 'BRANCH'),
    ('unionOfficer', 'COMPANY'), ('unionChair', 'COMPANY'), ('staffNegotiator', 'COMPANY'), ('companyNegotiator', 'COMPANY'),
    ('companyChief', 'COMPANY'), ('neutralRecorder', 'COMPANY'), ('advisor', 'COMPANY'), ('humanResources', 'COMPANY'),
    ('trainingCenter', 'COMPANY'), ('safety', 'COMPANY'), ('discipline', 'COMPANY'), ('finance', 'COMPANY'),
    ('auditCommittee', 'COMPANY'), ('reviewPanel', 'COMPANY'), ('partyCommittee', 'COMPANY'), ('generalManager', 'COMPANY'),
    ('chairman', 'COMPANY'), ('handlingDepartment', 'TEAM'), ('supervisor', 'COMPANY'), ('welfareCommittee', 'COMPANY'),
    ('systemAdministrator', 'COMPANY'), ('auditor', 'COMPANY');
