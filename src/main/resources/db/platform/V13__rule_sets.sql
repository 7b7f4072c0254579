-- Rule sets: the law of one jurisdiction from a day on. Its numbers are the rule parameters whose second word is "law"; what a
-- jurisdiction does not say itself, the national rows say.

create table rule_set (
    jurisdiction   text not null check (jurisdiction ~ '^CN(-[A-Z0-9]{1,12})?$'),
    effective_from date not null,
    name           text not null check (length(name) between 1 and 100),
    law            text not null check (length(law) between 1 and 200),
    note           text check (length(note) <= 1000),
    primary key (jurisdiction, effective_from)
);

-- How the number became known: read in the text of the law, read in a text that quotes it, from memory, or a sample of ours.
alter table rule_parameter add column confidence text check (confidence in ('READ', 'SECONDARY', 'MEMORY', 'SAMPLE'));

insert into role (code, level) values ('laborAuthority', 'COMPANY');
