-- A clock says whether the union's lawyer has confirmed the rule behind it.
alter table deadline add column status text not null default 'TO_CONFIRM' check (status in ('CONFIRMED', 'TO_CONFIRM'));
