-- Who stands in signs in a principal's place: both have then signed, and neither signs or checks the same request again.
alter table welfare_request add column checked_for text references person;
update welfare_request set checked_for = checked_by;

alter table welfare_request_approval add column principal_id text references person;
update welfare_request_approval set principal_id = person_id;
alter table welfare_request_approval alter column principal_id set not null;
alter table welfare_request_approval add unique (welfare_request, round, principal_id);

-- Anonymous objections cost nothing to raise and each stops the notice: a few at a time may wait, not a flood.
insert into rule_parameter (key, value, unit, status, note) values
    ('welfare-request.anonymousObjections', 5, 'COUNT', 'TO_CONFIRM', '同一公示同时待答复的匿名异议上限');
