-- A case can end while objections to its notice are open; they are over with it and have no answer.
alter table public_objection drop constraint public_objection_state_check;
alter table public_objection add constraint public_objection_state_check check (state in ('OPEN', 'UPHELD', 'REJECTED', 'ENDED'));
