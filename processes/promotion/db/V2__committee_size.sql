-- How many members the Party committee has: another number due is explained.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('promotion.committee.members', 9, 'COUNT', null, null, 'TO_CONFIRM', null, '党委会委员人数；应到人数不同的须说明');
