-- Welfare requests: what is asked, checked, decided and paid. Money is CNY with two decimals.

create table welfare_request (
    case_number         text primary key references case_file,
    version             int not null,
    type                text not null check (type in ('FESTIVAL', 'BIRTHDAY', 'WEDDING', 'BIRTH', 'HOSPITAL', 'BEREAVEMENT',
                            'RETIREMENT', 'HARDSHIP', 'SCHOOL', 'DISASTER', 'OTHER')),
    state               text not null,
    applicant_id        text not null references person,
    filed_by            text not null references person,
    -- the claim
    event_date          date not null check (event_date between date '1900-01-01' and date '2999-12-31'),
    relation            text not null check (relation in ('SELF', 'SPOUSE', 'CHILD', 'PARENT')),
    cause               text not null check (length(cause) <= 500),
    requested_cny       numeric(12, 2) not null check (requested_cny > 0),
    reimbursed_cny      numeric(12, 2) not null check (reimbursed_cny >= 0),
    cost_document       text,
    spouse_id           text,
    with_surgery        boolean not null,
    urgent              boolean not null,
    urgent_reason       text,
    urgency_decision    text check (urgency_decision in ('APPROVED', 'NORMAL', 'REJECTED')),
    -- declared household
    medical_cost_cny    numeric(12, 2) not null check (medical_cost_cny >= 0),
    school_cost_cny     numeric(12, 2) not null check (school_cost_cny >= 0),
    disability_cost_cny numeric(12, 2) not null check (disability_cost_cny >= 0),
    homes               int not null check (homes >= 0),
    cars                int not null check (cars >= 0),
    owns_shop           boolean not null,
    sudden_event        boolean not null,
    residual_cost_cny   numeric(12, 2) not null check (residual_cost_cny >= 0),
    -- the account, encrypted; four digits are what anybody but finance may see
    account_cipher      text,
    account_last_four   text check (length(account_last_four) = 4),
    -- what the duplicate check and the ceiling leave
    verdict             text check (verdict in ('CLEAR', 'WARN', 'CUT', 'BLOCK')),
    findings            text,
    first_case          text references case_file,
    cap_cny             numeric(12, 2),
    cap_parameter       text,
    entitled_cny        numeric(12, 2) check (entitled_cny >= 0),
    cash_allowed        boolean,
    return_reason       text,
    checked_by          text references person,
    -- the visit
    visited_on          date,
    first_visitor_id    text references person,
    second_visitor_id   text references person,
    finding             text,
    visit_confirmed     boolean,
    -- the income check and the class
    checked_at          timestamptz,
    family_size         int check (family_size > 0),
    monthly_income_cny  numeric(12, 2) check (monthly_income_cny >= 0),
    rigid_costs_cny     numeric(12, 2) check (rigid_costs_cny >= 0),
    verified_homes      int,
    verified_cars       int,
    verified_shop       boolean,
    verified_sudden     boolean,
    verified_cost_cny   numeric(12, 2),
    evidence            text,
    net_per_capita_cny  numeric(12, 2),
    dibao_cny           numeric(12, 2),
    hardship_class      text check (hardship_class in ('DEEP', 'RELATIVE', 'ACCIDENTAL', 'MARGINAL', 'NOT_ELIGIBLE')),
    class_reason        text,
    ceiling_cny         numeric(12, 2) check (ceiling_cny >= 0),
    -- decision and payment
    approval_level      text,
    approval_route      text,
    approval_round      int not null,
    approved_cny        numeric(12, 2) check (approved_cny > 0),
    fund                text,
    method              text check (method in ('BANK_TRANSFER', 'VOUCHER', 'GOODS')),
    reference           text,
    paid_on             date,
    received_on         date,
    recovery_reference  text,
    review_due          date,
    check (first_visitor_id <> second_visitor_id),
    check (applicant_id <> second_visitor_id),
    check (paid_on is null or (approved_cny is not null and fund is not null and method is not null and reference is not null)),
    check (state <> 'DUPLICATE_REFUSED' or verdict = 'BLOCK')
);
create index welfare_request_same on welfare_request (applicant_id, type, event_date);
create index welfare_request_spouse on welfare_request (spouse_id, type, event_date) where spouse_id is not null;
create index welfare_request_document on welfare_request (cost_document) where cost_document is not null;

create table welfare_request_family_member (
    welfare_request     text not null references welfare_request on delete cascade,
    position            int not null,
    name                text not null,
    relation            text not null check (relation in ('SELF', 'SPOUSE', 'CHILD', 'PARENT', 'OTHER')),
    monthly_income_cny  numeric(12, 2) not null check (monthly_income_cny >= 0),
    health              text check (health in ('GOOD', 'CHRONIC', 'SERIOUS', 'DISABLED')),
    primary key (welfare_request, position)
);

-- Four eyes, held by the database too: one person decides once in a round.
create table welfare_request_approval (
    welfare_request     text not null references welfare_request on delete cascade,
    position            int not null,
    round               int not null,
    role                text not null,
    person_id           text not null references person,
    outcome             text not null check (outcome in ('APPROVED', 'RETURNED', 'REJECTED')),
    decided_at          timestamptz not null,
    primary key (welfare_request, position),
    unique (welfare_request, round, person_id)
);

-- Separate consents (个人信息保护法 28, 29): what, by whom, when, to which wording, and how it was given.
create table welfare_request_consent (
    case_number         text not null references welfare_request,
    kind                text not null check (kind in ('HEALTH', 'INCOME', 'BANK', 'ON_BEHALF')),
    given_by            text not null references person,
    recorded_by         text not null references person,
    given_at            timestamptz not null,
    text_version        text not null,
    how                 text not null check (how in ('FORM', 'WRITTEN', 'ORAL', 'PHONE')),
    primary key (case_number, kind)
);

create table welfare_request_notice (
    id                  uuid primary key,
    case_number         text not null references welfare_request,
    masked_name         text not null,
    unit_code           text not null references unit,
    type                text not null,
    class               text,
    band                text not null,
    posted_at           timestamptz not null,
    days_left           int not null check (days_left > 0),   -- when an objection pauses it; its end is its clock in deadline
    removed_at          timestamptz,
    digest              text not null,
    check ((masked_name = '') = (removed_at is not null))
);
create unique index welfare_request_notice_up on welfare_request_notice (case_number) where removed_at is null;
create index welfare_request_notice_current on welfare_request_notice (posted_at desc) where removed_at is null;

-- An anonymous objection keeps no person, no address and no time of day; its receipt code is stored as a hash only.
create table welfare_request_objection (
    id                  bigint generated always as identity primary key,
    case_number         text not null references welfare_request,
    notice_id           uuid not null references welfare_request_notice,
    raised_on           date not null,
    objector_id         text references person,
    receipt_hash        text unique,
    text                text not null check (length(text) <= 1000),
    state               text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    answer              text,
    answered_by         text references person,
    answered_at         timestamptz,
    check ((objector_id is null) = (receipt_hash is not null)),
    check ((state = 'OPEN') = (answered_at is null))
);
create index welfare_request_objection_open on welfare_request_objection (case_number, id) where state = 'OPEN';

-- A fund's year. The CHECK is what no concurrent payment can get around.
create table welfare_request_fund (
    fund                text not null,
    year                int not null,
    budget_cny          numeric(14, 2) not null check (budget_cny >= 0),
    spent_cny           numeric(14, 2) not null default 0,
    primary key (fund, year),
    check (spent_cny between 0 and budget_cny)
);

-- Who received what, from which fund, in which year: one line for each paid case.
create table welfare_request_benefit (
    case_number         text primary key references welfare_request,
    person_id           text not null references person,
    year                int not null,              -- of the payment: whose budget
    event_year          int not null,              -- of the event: whose ceiling
    type                text not null,
    cap_parameter       text not null,
    fund                text not null,
    amount_cny          numeric(12, 2) not null check (amount_cny > 0),
    paid_on             date not null,
    recovered_on        date,
    foreign key (fund, year) references welfare_request_fund
);
create index welfare_request_benefit_person on welfare_request_benefit (person_id, event_year);

-- Terms. [S] and [M] values of the handbook are to be confirmed by the union's lawyer.
insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('welfare-request.checkRequest.due',      2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '分会初审'),
    ('welfare-request.amendRequest.due',     10, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'branchChair', '申请人补正'),
    ('welfare-request.decideUrgent.due',     24, 'HOURS', '社会救助暂行办法', '第四十八条', 'TO_CONFIRM', 'supervisor', '急难先行；24小时为样值'),
    ('welfare-request.visitHome.due',         5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '入户走访'),
    ('welfare-request.confirmVisit.due',      2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '第二走访人确认'),
    ('welfare-request.verifyIncome.due',      5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '收入与支出核对'),
    ('welfare-request.assessRequest.due',     5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '福利帮扶小组评议'),
    ('welfare-request.answerObjection.due',   5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '答复异议'),
    ('welfare-request.approveRequest.due',    3, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'supervisor', '每一级审批'),
    ('welfare-request.payBenefit.due',        5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '财务支付'),
    ('welfare-request.payAdvance.due',       24, 'HOURS', '社会救助暂行办法', '第四十八条', 'TO_CONFIRM', 'unionChair', '急难先行支付'),
    ('welfare-request.recoverBenefit.due',   10, 'WORKING_DAYS', '社会救助暂行办法', '第六十八条', 'TO_CONFIRM', 'unionChair', '追回款项'),
    ('welfare-request.confirmReceipt.due',   10, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', '本人确认收到；期满按未确认办结'),
    ('welfare-request.reviewHardship.due',   20, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionChair', '困难年度复核'),
    ('welfare-request.noticePeriodEnded.due', 5, 'WORKING_DAYS', null, null, 'TO_CONFIRM', null, '公示期'),
    ('welfare-request.yearPassed.due',       12, 'MONTHS', null, null, 'TO_CONFIRM', null, '每年复核一次'),
    ('welfare-request.incomeValidity',        6, 'MONTHS', null, null, 'TO_CONFIRM', null, '收入核对有效期，过期须重新核对'),
    ('welfare-request.duplicateWindow',      30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '同人同类申请的前后天数');

-- Ceilings: the circular leaves the amounts to the provinces; these are the lowest safe ones of verified provinces.
insert into rule_parameter (key, effective_from, value, unit, law, article, status, note) values
    ('welfare-request.cap.festival',          date '1950-01-01', 1200, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', '每人每年，实物'),
    ('welfare-request.birthdayGift',          date '1950-01-01',  100, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', '2021年以前，蛋糕券'),
    ('welfare-request.birthdayGift',          date '2021-01-01',  200, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', '2021年起，蛋糕券；各省上限300元'),
    ('welfare-request.cap.wedding',           date '1950-01-01',  600, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.birth',             date '1950-01-01',  500, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.hospital',          date '1950-01-01',  500, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.hospitalSurgery',   date '1950-01-01', 1000, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.bereavementMember', date '1950-01-01', 2000, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.bereavementKin',    date '1950-01-01', 1000, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null),
    ('welfare-request.cap.retirement',        date '1950-01-01',  500, 'CNY', '基层工会经费收支管理办法', '第八条', 'TO_CONFIRM', null);

-- Hardship classes and aid by class and year; limits of the approval levels; yearly budgets.
insert into rule_parameter (key, value, unit, status, note) values
    ('welfare-request.dibao',              800, 'CNY',   'TO_CONFIRM', '当地低保标准，元/月，样值'),
    ('welfare-request.homesLimit',           2, 'COUNT', 'TO_CONFIRM', '住房达到此数不予帮扶'),
    ('welfare-request.deepRatio',            1, 'RATIO', 'TO_CONFIRM', '深度困难：低于低保标准的倍数'),
    ('welfare-request.relativeRatio',        2, 'RATIO', 'TO_CONFIRM', '相对困难'),
    ('welfare-request.marginalRatio',      2.2, 'RATIO', 'TO_CONFIRM', '边缘困难'),
    ('welfare-request.accidentalFactor',     3, 'RATIO', 'TO_CONFIRM', '意外致困：自付费用达家庭月收入的倍数'),
    ('welfare-request.aid.deep',          5000, 'CNY',   'TO_CONFIRM', '年度上限'),
    ('welfare-request.aid.relative',      3000, 'CNY',   'TO_CONFIRM', '年度上限'),
    ('welfare-request.aid.accidental',   10000, 'CNY',   'TO_CONFIRM', '年度上限'),
    ('welfare-request.aid.marginal',       800, 'CNY',   'TO_CONFIRM', '年度上限'),
    ('welfare-request.urgentCap',         5000, 'CNY',   'TO_CONFIRM', '主席急难先行上限'),
    ('welfare-request.limit.chair',       1000, 'CNY',   'TO_CONFIRM', '主席审批上限'),
    ('welfare-request.limit.committee',   5000, 'CNY',   'TO_CONFIRM', '福利帮扶小组与主席审批上限'),
    ('welfare-request.limit.manager',    20000, 'CNY',   'TO_CONFIRM', '再加总经理的审批上限'),
    ('welfare-request.budget.unionFunds',    300000, 'CNY', 'TO_CONFIRM', '工会经费年度预算'),
    ('welfare-request.budget.aidFunds',      200000, 'CNY', 'TO_CONFIRM', '帮扶资金年度预算'),
    ('welfare-request.budget.companyWelfare',200000, 'CNY', 'TO_CONFIRM', '行政福利费年度预算'),
    ('welfare-request.budget.mutualAid',     100000, 'CNY', 'TO_CONFIRM', '互助保障年度预算');
