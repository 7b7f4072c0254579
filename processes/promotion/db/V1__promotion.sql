-- Promotions: the motion, the vote's sums, what inspection and discipline found, the approvals, the appointment.

create table promotion (
    case_number          text primary key references case_file,
    version              int not null,
    state                text not null check (state in ('MOTIONED', 'REFERENCE', 'OPENING', 'BALLOTING', 'EXAMINING', 'APPROVING',
                             'NOTICE_DUE', 'ON_NOTICE', 'APPOINTING', 'ON_PROBATION', 'CONFIRMED', 'NOT_RECOMMENDED', 'NOT_SUITABLE',
                             'REJECTED', 'OBJECTION_UPHELD', 'WITHDRAWN', 'RETURNED', 'LEFT')),
    candidate_id         text not null references person,
    -- the motion; nobody moves their own
    motion_target        text not null check (motion_target in ('TEAM_LEADER', 'WORKER_TO_STAFF', 'PRINCIPAL_CLERK', 'DEPUTY_LEVEL',
                             'BRANCH_GENERAL_MANAGER')),
    motion_post          text not null check (length(motion_post) <= 60),
    motion_unit          text not null references unit,
    motion_vacancy       text not null check (length(motion_vacancy) <= 300),
    motion_origin        text not null check (motion_origin in ('STAR', 'OTHER')),
    motion_reason        text not null check (length(motion_reason) <= 1000),
    motion_raised_by     text not null references person check (motion_raised_by <> candidate_id),
    motion_raised_for    text not null references person check (motion_raised_for <> candidate_id),
    -- the route, as the decision table gave it then
    route_approvers      text,
    route_electors       text check (route_electors in ('TEAM_MEMBERS', 'BRANCH_DELEGATES', 'ALL_DELEGATES')),
    route_notice_rule    text,
    route_probation_rule text,
    route_cc             text references role,
    reference            text check (length(reference) <= 1000),
    -- the vote: sums only; without a quorum there are none
    vote_ballot          text,
    vote_attempt         int check (vote_attempt > 0),
    vote_closes_at       timestamptz,
    vote_electors        int,
    vote_voted           int check (vote_voted between 0 and vote_electors),
    vote_yes             int,
    vote_no              int,
    vote_abstained       int,
    vote_verdict         text check (vote_verdict in ('PASSED', 'NOT_PASSED', 'NO_QUORUM')),
    -- the inspection and the opinion of discipline inspection, now in force
    inspection_appraisal    text check (inspection_appraisal in ('EXCELLENT', 'COMPETENT', 'BASIC', 'BELOW_COMPETENT')),
    inspection_report       text check (length(inspection_report) <= 4000),
    inspection_outcome      text check (inspection_outcome in ('SUITABLE', 'UNSUITABLE')),
    inspection_reason       text check (length(inspection_reason) <= 500),
    inspection_inspected_by text references person,
    opinion_outcome         text check (opinion_outcome in ('CLEAR', 'OBJECTION')),
    opinion_text            text check (length(opinion_text) <= 2000),
    opinion_reason          text check (length(opinion_reason) <= 500),
    opinion_given_by        text references person,
    round                int not null default 0,
    -- the appointment
    appointment_day             date,
    appointment_document        text check (length(appointment_document) <= 40),
    appointment_probation_until date check (appointment_probation_until >= appointment_day),
    appointment_extended        boolean,
    end_reason           text check (length(end_reason) <= 1000),
    check (inspection_outcome is null or (inspection_outcome = 'UNSUITABLE') = (inspection_reason is not null)),
    check (inspection_appraisal is distinct from 'BELOW_COMPETENT' or inspection_outcome = 'UNSUITABLE'),
    check (opinion_outcome is null or (opinion_outcome = 'OBJECTION') = (opinion_reason is not null)),
    check (state not in ('ON_PROBATION', 'CONFIRMED', 'RETURNED') or appointment_day is not null)
);
create index promotion_candidate on promotion (candidate_id);
create index promotion_appointed on promotion (appointment_day desc, case_number desc) where appointment_day is not null;
-- One promotion at a time.
create unique index promotion_running on promotion (candidate_id)
    where state in ('MOTIONED', 'REFERENCE', 'OPENING', 'BALLOTING', 'EXAMINING', 'APPROVING', 'NOTICE_DUE', 'ON_NOTICE', 'APPOINTING',
                    'ON_PROBATION');

-- What each level of the route said. A round ends with its first return; nobody decides twice in one.
create table promotion_approval (
    promotion    text not null references promotion on delete cascade,
    position     int not null,
    round        int not null check (round > 0),
    role         text not null references role,
    person_id    text not null references person,
    principal_id text not null references person,
    outcome      text not null check (outcome in ('APPROVED', 'RETURNED', 'REJECTED')),
    comment      text check (length(comment) <= 500),
    due          int check (due > 0),
    present      int check (present between 0 and due),
    yes          int check (yes between 0 and present),
    decided_at   timestamptz not null,
    primary key (promotion, position),
    unique (promotion, round, person_id),
    unique (promotion, round, principal_id),
    check ((due is null) = (present is null) and (due is null) = (yes is null)),
    check (outcome = 'APPROVED' or comment is not null)
);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('promotion.giveStarReference.due',     3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '公司规定：工会出具推荐意见'),
    ('promotion.openRecommendation.due',    5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：组织民主推荐'),
    ('promotion.inspectCandidate.due',     10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：考察'),
    ('promotion.giveIntegrityOpinion.due',  5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：出具纪检意见'),
    ('promotion.approvePromotion.due',      5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：每一级审批；逾期不视为同意'),
    ('promotion.answerObjection.due',       5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：调查并答复公示异议'),
    ('promotion.appointCandidate.due',     10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：公示期满办理任职'),
    ('promotion.reviewProbation.due',      10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'generalManager', '公司规定：试用期满考核；逾期不视为合格'),
    ('promotion.notice.short',              3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：班组长的任前公示'),
    ('promotion.notice.full',               5, 'WORKING_DAYS', '党政领导干部选拔任用工作条例', '41', 'TO_CONFIRM', null, '任前公示不少于五个工作日（2014年文本条号，2019年条号待核）'),
    ('promotion.probation.team',            3, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：班组长的试用期'),
    ('promotion.probation.staff',           6, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：管理岗、主办的试用期'),
    ('promotion.probation.cadre',          12, 'MONTHS', '党政领导干部选拔任用工作条例', '42', 'TO_CONFIRM', null, '试用期一年（2014年文本条号，2019年条号待核）'),
    ('promotion.probation.extension',       3, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：试用期可延长一次'),
    ('promotion.starWithin',               60, 'MONTHS', null, null, 'TO_CONFIRM', null, '公司规定：近几年内的星级员工可由工会推荐'),
    ('promotion.voteLongest',              30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：投票最长天数'),
    ('promotion.appointAhead',             30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：任职日期最多提前确定的天数'),
    ('promotion.committee.presentPart',     2, 'COUNT', null, null, 'TO_CONFIRM', null, '党委会：实到不少于应到的几分之几（分子）'),
    ('promotion.committee.presentOf',       3, 'COUNT', null, null, 'TO_CONFIRM', null, '党委会：实到不少于应到的几分之几（分母）'),
    ('promotion.committee.yesPart',         1, 'COUNT', '党政领导干部选拔任用工作条例', null, 'TO_CONFIRM', null, '党委会：赞成须超过应到的几分之几（分子）'),
    ('promotion.committee.yesOf',           2, 'COUNT', '党政领导干部选拔任用工作条例', null, 'TO_CONFIRM', null, '党委会：赞成须超过应到的几分之几（分母）');
