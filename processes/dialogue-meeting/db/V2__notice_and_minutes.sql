-- Minutes that are late are told to the union chair. What the notice of a moved meeting means is said where it is set.
update rule_parameter set escalate_to = 'unionChair'
where key = 'dialogue-meeting.minutesPublished.due' and escalate_to is null;

update rule_parameter set note = '公司规定：改到原定日期以后，至少提前的天数（诉求保留，重新征集到新的截止日）；改到原定日期以前，按召开前最少通知天数'
where key = 'dialogue-meeting.postponeNotice' and note = '公司规定：改期提前的天数';
