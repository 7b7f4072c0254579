-- Notices are also the outbox of later channels (mail, SMS, WeCom): one row for each person to be told.

create table notice (
    id           bigint generated always as identity primary key,
    recipient_id text not null references person,
    kind         text not null,
    text_key     text not null,
    text_args    jsonb not null default '[]',
    case_number  text,
    created_at   timestamptz not null,
    read_at      timestamptz
);
create index notice_recipient on notice (recipient_id, id desc);
create index notice_unread on notice (recipient_id) where read_at is null;
