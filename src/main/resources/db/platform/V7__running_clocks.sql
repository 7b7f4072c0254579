-- Watches look for running clocks of one kind that end soon.
create index deadline_running on deadline (code, due_at) where state = 'RUNNING';
