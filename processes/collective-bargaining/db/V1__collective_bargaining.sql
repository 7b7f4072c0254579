-- Collective bargaining: what it is about, the offer, the reply, and who speaks for either side.

create table collective_bargaining (
    case_number        text primary key references case_file,
    version            int not null,
    state              text not null check (state in ('OPENED', 'SURVEYING', 'OFFER_DRAFTING', 'OFFER_ISSUING', 'AWAITING_REPLY', 'NAMING',
                           'PREPARING', 'IN_ROUND', 'BETWEEN_ROUNDS', 'SUSPENDED', 'AT_CHIEFS', 'IN_DISPUTE', 'DRAFTING', 'VOTING', 'AT_HALF',
                           'NOT_PASSED', 'SIGNING', 'FILING', 'UNDER_REVIEW', 'PUBLISHING', 'IN_FORCE', 'MEMORANDUM', 'TERMINATED', 'REFUSED',
                           'FAILED', 'REJECTED', 'ABANDONED')),
    kind               text not null check (kind in ('GENERAL', 'WAGE', 'SAFETY', 'WOMEN', 'SKILL_WAGE')),
    purpose            text not null check (purpose in ('CONCLUDE', 'RENEW', 'CHANGE', 'TERMINATE')),
    initiator          text not null check (initiator in ('STAFF', 'COMPANY')),
    previous_contract  text references collective_bargaining,
    -- one set of rules from the first day to the last, whatever is changed in between
    rule_jurisdiction  text not null check (length(rule_jurisdiction) <= 20),
    rule_day           date not null,
    procedure          text check (procedure in ('ORDINARY', 'SIMPLIFIED', 'EMERGENCY')),
    grounds_contract_wanted boolean not null,
    grounds_survey_wanted   boolean not null,
    grounds_reduces_rights  boolean not null,
    grounds_emergency       text not null check (grounds_emergency in ('NONE', 'STOPPAGE', 'PETITION', 'HAZARD')),
    grounds_layoffs         int not null default 0 check (grounds_layoffs >= 0),
    grounds_headcount       int check (grounds_headcount >= grounds_layoffs and grounds_headcount > 0),
    -- the offer; the initiator's own paper until it is delivered
    offer_topics       text check (length(offer_topics) <= 200),
    offer_day          date,
    offer_place        text check (length(offer_place) <= 100),
    offer_seats        int check (offer_seats between 1 and 30),
    offer_text         text check (length(offer_text) <= 4000),
    offer_returned     text check (length(offer_returned) <= 500),
    delivered_at       timestamptz,
    reply_at           timestamptz,
    reply_accepted     boolean,
    reply_text         text check (length(reply_text) <= 2000),
    breach_at          timestamptz,
    upper_asked_on     date,
    upper_asked        text check (length(upper_asked) <= 100),
    upper_request      text check (length(upper_request) <= 2000),
    recorder_id        text references person,
    adviser_id         text references person,
    data_supplied_on   date,
    situation          text check (length(situation) <= 4000),
    round              int not null default 0 check (round >= 0),
    first_round_on     date,
    end_reason         text check (length(end_reason) <= 1000),
    check ((purpose = 'CONCLUDE') = (previous_contract is null)),
    check (grounds_layoffs = 0 or grounds_headcount is not null),
    check (not grounds_survey_wanted or initiator = 'STAFF'),
    check (reply_at is null or (delivered_at is not null and reply_accepted is not null and reply_at >= delivered_at)),
    -- no refusal without reason
    check (reply_accepted is distinct from false or reply_text is not null),
    check (state <> 'REFUSED' or reply_accepted = false),
    check (state <> 'ABANDONED' or end_reason is not null)
);
create index collective_bargaining_previous on collective_bargaining (previous_contract) where previous_contract is not null;

-- Who speaks for a side. Outside professionals have a name and no account.
create table collective_bargaining_representative (
    id            bigint generated always as identity primary key,
    bargaining    text not null references collective_bargaining,
    side          text not null check (side in ('STAFF', 'COMPANY')),
    person_id     text references person,
    outsider      text check (length(outsider) between 2 and 60),
    organisation  text check (length(organisation) <= 100),
    chief         boolean not null,
    -- number of the written mandate of a chief who is not the principal
    mandate       text check (length(mandate) between 2 and 60),
    from_day      date not null,
    to_day        date check (to_day >= from_day),
    left_because  text check (length(left_because) <= 500),
    -- protected from notice and transfer until then; open while the duty lasts
    protected_until date,
    check ((person_id is null) = (outsider is not null)),
    check (not chief or person_id is not null),
    check (left_because is null or to_day is not null)
);
create unique index collective_bargaining_one_seat on collective_bargaining_representative (bargaining, person_id) where left_because is null;
create unique index collective_bargaining_one_chief on collective_bargaining_representative (bargaining, side) where chief and left_because is null;
create index collective_bargaining_of_person on collective_bargaining_representative (person_id) where left_because is null;

-- Whoever kept the minutes, once or now: they speak for no side afterwards.
create table collective_bargaining_recorder (
    bargaining text not null references collective_bargaining,
    person_id  text not null references person,
    from_day   date not null,
    primary key (bargaining, person_id)
);

-- Demands of members that the offer takes up; their numbers only.
create table collective_bargaining_demand (
    bargaining text not null references collective_bargaining,
    demand     text not null check (length(demand) <= 30),
    primary key (bargaining, demand)
);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('collective-bargaining.draftOffer.due',                 5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：起草要约书'),
    ('collective-bargaining.issueOffer.due',                 3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：签发要约书'),
    ('collective-bargaining.replyOffer.due',                20, 'CALENDAR_DAYS', '集体合同规定', '32', 'CONFIRMED', null, '实际期限按案件适用的法规'),
    ('collective-bargaining.requestUpperUnion.due',          3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：对方逾期不答复，报请上级工会'),
    ('collective-bargaining.nameStaffRepresentatives.due',  10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：产生职工方代表'),
    ('collective-bargaining.nameCompanyRepresentatives.due', 10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'chairman', '公司规定：产生企业方代表'),
    ('collective-bargaining.appointRecorder.due',            3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '公司规定：确定记录员'),
    ('collective-bargaining.supplyData.due',                 5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'chairman', '公司规定：提供协商资料；另有会前五日的法定期限'),
    ('collective-bargaining.fillStaffVacancy.due',          15, 'CALENDAR_DAYS', '集体合同规定', '31', 'CONFIRMED', null, '实际期限按案件适用的法规'),
    ('collective-bargaining.fillCompanyVacancy.due',        15, 'CALENDAR_DAYS', '集体合同规定', '31', 'CONFIRMED', 'chairman', '实际期限按案件适用的法规');
