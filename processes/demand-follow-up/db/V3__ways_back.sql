-- Whether a demand still waited for its meeting when it was merged: taken out again, it waits on, as long as the meeting can decide.
alter table demand_follow_up_merge add column waited_for_meeting boolean not null default false;

-- The round of work in which a step was reported: a demand that is re-opened begins at nothing again.
alter table demand_follow_up_milestone add column round int not null default 0;

update rule_parameter set note = '公司规定：一次延期最多工作日数，答复和办结两个期限同样顺延' where key = 'demand-follow-up.extension';
