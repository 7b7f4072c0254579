-- Petitions (信访): what was brought forward, who may not see it, and every written answer.

create table petition (
    case_number      text primary key references case_file,
    version          int not null,
    petitioner_id    text not null references person,
    filed_by         text not null references person,
    channel          text not null check (channel in ('LETTER', 'VISIT', 'CALL', 'ONLINE')),
    kind             text not null check (kind in ('SUGGESTION', 'ACCUSATION', 'REQUEST', 'LABOUR_DISPUTE', 'LITIGATION')),
    state            text not null,
    facts            text not null check (length(facts) <= 2000),
    request          text not null check (length(request) <= 1000),
    people_count     int not null check (people_count between 1 and 100000),
    representatives  int not null check (representatives between 1 and people_count),
    forwarded_by     text,                       -- the body that passed it on to us
    earlier_case     text references petition,   -- the same matter, as the petitioner says
    accused_text     text,                       -- the accused as the petitioner wrote them
    sealed           boolean not null,
    route            text check (route in ('DISCIPLINE', 'COURT', 'ARBITRATION', 'STUDY', 'NOT_ACCEPTED', 'HANDLING')),
    first_case       text references petition,   -- the open petition about the same matter
    registered_on    date not null,
    accepted_on      date,
    handler_id       text references person,
    finding          text,
    agreement        text,                       -- what mediation brought about, until the petitioner has confirmed it
    opinion          text check (opinion in ('SUPPORT', 'EXPLAIN', 'REJECT')),
    opinion_on       date,
    handled_by       text references person,
    handled_for      text references person,
    review_reason    text,
    review_opinion   text check (review_opinion in ('UPHELD', 'CHANGED')),
    reviewed_by      text references person,
    reviewed_for     text references person,
    re_review_reason text,
    re_review_opinion text check (re_review_opinion in ('UPHELD', 'CHANGED')),
    extension_days   int check (extension_days > 0),
    extension_reason text,
    extension_state  text check (extension_state in ('ASKED', 'GRANTED', 'REFUSED')),
    overdue_reported boolean not null,
    accusation_result text check (accusation_result in ('CONFIRMED', 'NOT_CONFIRMED', 'PASSED_ON')),
    closed_on        date,
    -- Whoever handled a petition does not review it, and nobody reviews twice, for themselves or for somebody else.
    check (reviewed_by is null or (reviewed_by not in (handled_by, handled_for) and reviewed_for not in (handled_by, handled_for))),
    check ((extension_state is null) = (extension_days is null)),
    check (kind <> 'ACCUSATION' or sealed)
);
create index petition_petitioner on petition (petitioner_id, kind);
create index petition_closed on petition (closed_on, state);

-- Who is accused, as far as a person of the staff. They never see the case, by no path.
create table petition_accused (
    case_number text not null references petition,
    person_id   text not null references person,
    primary key (case_number, person_id)
);

-- Who has a direct interest and therefore stands aside (信访工作条例 28).
create table petition_recused (
    case_number text not null references petition,
    person_id   text not null references person,
    reason      text not null,
    recused_on  date not null,
    primary key (case_number, person_id)
);

-- Everything that was told in writing, in the words in which it was told.
create table petition_writing (
    id          bigint generated always as identity primary key,
    case_number text not null references petition,
    kind        text not null check (kind in ('ACCEPTANCE', 'REFUSAL', 'REFERRAL', 'SENT_BACK', 'STUDY', 'EXTENSION', 'AGREEMENT',
                    'OPINION', 'REVIEW', 'RE_REVIEW', 'ACCUSATION')),
    text        text not null,
    law         text not null,
    article     text not null,
    issued_by   text references person,
    issued_on   date not null
);
create index petition_writing_case on petition_writing (case_number, id);

-- Terms of the regulations of 2022; [V] of the handbook is confirmed. Terms that the law does not set are ours, to be confirmed.
insert into rule_parameter (key, effective_from, value, unit, law, article, status, escalate_to, note) values
    ('petition.decideAcceptance.due',  date '2022-05-01', 15, 'CALENDAR_DAYS', '信访工作条例', '第二十三条', 'CONFIRMED', 'supervisor', '是否受理，书面告知'),
    ('petition.wrongAddressee.due',    date '2022-05-01',  5, 'WORKING_DAYS',  '信访工作条例', '第二十三条', 'CONFIRMED', null, '不属于本单位的，向转送机关提出异议'),
    ('petition.studySuggestion.due',   date '2022-05-01', 60, 'CALENDAR_DAYS', '信访工作条例', '第二十九条', 'TO_CONFIRM', 'supervisor', '建议的研究与回复；条例未定天数'),
    ('petition.handleAccusation.due',  date '2022-05-01', 60, 'CALENDAR_DAYS', '信访工作条例', '第三十条', 'TO_CONFIRM', 'partyCommittee', '检举控告；条例未定天数'),
    ('petition.handleAccusation.toChairman.due', date '2022-05-01', 60, 'CALENDAR_DAYS', '信访工作条例', '第三十条', 'TO_CONFIRM', 'chairman', '党委会有人被检举的'),
    ('petition.handleAccusation.toAdvisor.due',  date '2022-05-01', 60, 'CALENDAR_DAYS', '信访工作条例', '第三十条', 'TO_CONFIRM', 'advisor', '董事长也被检举的'),
    ('petition.checkRecusal.due',      date '2022-05-01',  3, 'WORKING_DAYS',  '信访工作条例', '第二十八条', 'TO_CONFIRM', 'unionChair', '确定承办人并审查回避；条例未定天数'),
    ('petition.declareInterest.due',   date '2022-05-01',  2, 'WORKING_DAYS',  '信访工作条例', '第二十八条', 'TO_CONFIRM', 'unionChair', '承办人说明有无利害关系；条例未定天数'),
    ('petition.settle.due',            date '2022-05-01', 60, 'CALENDAR_DAYS', '信访工作条例', '第三十四条', 'CONFIRMED', 'supervisor', '自受理之日起办结'),
    ('petition.investigate.due',       date '2022-05-01', 35, 'CALENDAR_DAYS', '信访工作条例', '第三十四条', 'TO_CONFIRM', 'unionChair', '60日内的调查部分'),
    ('petition.confirmAgreement.due',  date '2022-05-01', 10, 'CALENDAR_DAYS', '信访工作条例', '第三十三条', 'TO_CONFIRM', 'unionOfficer', '信访人确认和解协议；条例未定天数'),
    ('petition.issueOpinion.due',      date '2022-05-01', 10, 'CALENDAR_DAYS', '信访工作条例', '第三十四条', 'TO_CONFIRM', 'unionChair', '60日内的出具意见部分'),
    ('petition.approveExtension.due',  date '2022-05-01',  3, 'WORKING_DAYS',  '信访工作条例', '第三十四条', 'TO_CONFIRM', 'supervisor', '负责人批准延期；条例未定天数'),
    ('petition.answerOpinion.due',     date '2022-05-01', 30, 'CALENDAR_DAYS', '信访工作条例', '第三十五条', 'CONFIRMED', null, '可请求复查'),
    ('petition.reviewOpinion.due',     date '2022-05-01', 30, 'CALENDAR_DAYS', '信访工作条例', '第三十五条', 'CONFIRMED', 'supervisor', '复查'),
    ('petition.answerReview.due',      date '2022-05-01', 30, 'CALENDAR_DAYS', '信访工作条例', '第三十六条', 'CONFIRMED', null, '可请求复核'),
    ('petition.reReviewOpinion.due',   date '2022-05-01', 30, 'CALENDAR_DAYS', '信访工作条例', '第三十六条', 'CONFIRMED', 'supervisor', '复核'),
    ('petition.extension',             date '2022-05-01', 30, 'CALENDAR_DAYS', '信访工作条例', '第三十四条', 'CONFIRMED', null, '延期最多，一次'),
    ('petition.representatives',       date '2022-05-01',  5, 'COUNT',         '信访工作条例', '第二十条', 'CONFIRMED', null, '推选的代表最多'),
    ('petition.arbitrationLimit',      date '1950-01-01', 12, 'MONTHS', '劳动争议调解仲裁法', '第二十七条', 'CONFIRMED', null, '申请仲裁的时效期间');

-- Until then the regulations of 2005 held, with the same numbers; their articles were not read for the handbook.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note)
select key, value, unit, '信访条例', case split_part(key, '.', 2)
        when 'decideAcceptance' then '第二十二条' when 'wrongAddressee' then '第二十一条' when 'studySuggestion' then '第二十九条'
        when 'handleAccusation' then '第二十三条' when 'checkRecusal' then '第三十条' when 'declareInterest' then '第三十条'
        when 'confirmAgreement' then '第三十一条' when 'answerOpinion' then '第三十四条' when 'reviewOpinion' then '第三十四条'
        when 'answerReview' then '第三十五条' when 'reReviewOpinion' then '第三十五条' when 'representatives' then '第十八条'
        else '第三十三条' end,
    'TO_CONFIRM', escalate_to, '2005年条例，2022年5月1日起由信访工作条例代替'
from rule_parameter where key like 'petition.%' and effective_from = date '2022-05-01';
