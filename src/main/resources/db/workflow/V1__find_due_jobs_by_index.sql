-- The job executor acquires jobs ordered by due date; without an index each look sorts all waiting timers.
create index if not exists unionhome_job_due_date on act_ru_job (duedate_);
