-- Whether somebody is accused whom nobody of the staff could be recognised as: then one instance higher than discipline handles it.
alter table petition add column accused_unclear boolean not null default false;
