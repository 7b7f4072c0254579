-- The portal lists tasks from here and never asks the engine: each list is one indexed, keyset-paged query.

create table open_task (
    task_id     text primary key,
    case_number text not null references case_file,
    process     text not null,
    task_key    text not null,
    unit_code   text not null,
    candidate   text,                            -- engine group; null: a personal task
    assignee    text,
    due_at      timestamptz not null,
    priority    int not null,
    created_at  timestamptz not null
);
create index open_task_candidate on open_task (candidate, process, due_at, task_id) where assignee is null;
create index open_task_candidate_due on open_task (candidate, due_at, task_id) where assignee is null;
create index open_task_assignee on open_task (assignee, due_at, task_id);
create index open_task_case on open_task (case_number);

-- Which contents of a process folder were deployed, in which order: an old node must not put an older model on top of a newer one.
create table process_release (
    process     text not null,
    digest      text not null,
    deployed_at timestamptz not null,
    primary key (process, digest)
);

-- Demo histories that were lived to their end.
create table demo_history (
    process text primary key
);
