-- The law of collective bargaining by jurisdiction and day of effect. What a province does not say itself, the national rows say;
-- a key that is in no row is no rule there. The days of effect of provincial laws were read in news and registers, not in the laws.

insert into rule_set (jurisdiction, effective_from, name, law, note) values
    ('CN',    date '2000-11-08', '全国：工资集体协商', '工资集体协商试行办法（劳动和社会保障部令第9号）', '工资协商；其他集体合同自2004年5月起'),
    ('CN',    date '2004-05-01', '全国：集体合同', '集体合同规定（劳动和社会保障部令第22号）', '省里没有另行规定的，按全国规定'),
    ('CN-JS', date '2023-05-01', '江苏：集体协商条例', '江苏省集体协商条例（2023）', '普通、简易、应急三种程序；答复期限等条文未读到，待律师确认'),
    ('CN-SH', date '2015-10-01', '上海：集体合同条例', '上海市集体合同条例（2015年修正）', '规定了不得拒绝协商的情形'),
    ('CN-ZJ', date '2010-10-01', '浙江：企业民主管理条例', '浙江省企业民主管理条例', '答复以工作日计；草案提交职代会有期限'),
    ('CN-SD', date '2017-01-01', '山东：工资集体协商条例', '山东省企业工资集体协商条例', '只管工资协商；其他按全国规定'),
    ('CN-CQ', date '2006-03-01', '重庆：集体合同条例', '重庆市集体合同条例', null);

insert into rule_parameter (key, jurisdiction, effective_from, value, unit, law, article, status, confidence, escalate_to, note) values
    ('collective-bargaining.law.reply',                'CN',    date '2004-05-01', 20,   'CALENDAR_DAYS', '集体合同规定', '第三十二条', 'CONFIRMED', 'READ', 'unionChair', '书面答复协商要求'),
    ('collective-bargaining.law.reply',                'CN-JS', date '2023-05-01', 15,   'CALENDAR_DAYS', '江苏省集体协商条例', null, 'TO_CONFIRM', 'MEMORY', 'unionChair', '条文未读到，待确认'),
    ('collective-bargaining.law.reply',                'CN-SH', date '2015-10-01', 15,   'CALENDAR_DAYS', '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', 'unionChair', null),
    ('collective-bargaining.law.reply',                'CN-ZJ', date '2010-10-01', 10,   'WORKING_DAYS',  '浙江省企业民主管理条例', null, 'CONFIRMED', 'READ', 'unionChair', '条号待核'),
    ('collective-bargaining.law.reply',                'CN-CQ', date '2006-03-01', 20,   'CALENDAR_DAYS', '重庆市集体合同条例', null, 'CONFIRMED', 'READ', 'unionChair', '条号待核'),
    ('collective-bargaining.law.replyWage',            'CN',    date '2000-11-08', 20,   'CALENDAR_DAYS', '工资集体协商试行办法', '第十七条', 'CONFIRMED', 'READ', 'unionChair', '书面答复工资协商意向书'),
    ('collective-bargaining.law.replyWage',            'CN-JS', date '2023-05-01', 15,   'CALENDAR_DAYS', '江苏省集体协商条例', null, 'TO_CONFIRM', 'MEMORY', 'unionChair', '条文未读到，待确认'),
    ('collective-bargaining.law.replyWage',            'CN-SH', date '2015-10-01', 15,   'CALENDAR_DAYS', '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', 'unionChair', null),
    ('collective-bargaining.law.replyWage',            'CN-ZJ', date '2010-10-01', 10,   'WORKING_DAYS',  '浙江省企业民主管理条例', null, 'CONFIRMED', 'READ', 'unionChair', '条号待核'),
    ('collective-bargaining.law.replyWage',            'CN-SD', date '2017-01-01', 10,   'CALENDAR_DAYS', '山东省企业工资集体协商条例', null, 'CONFIRMED', 'READ', 'unionChair', '条号待核'),
    ('collective-bargaining.law.replyWage',            'CN-CQ', date '2006-03-01', 20,   'CALENDAR_DAYS', '重庆市集体合同条例', null, 'CONFIRMED', 'READ', 'unionChair', '条号待核'),
    ('collective-bargaining.law.replyEmergency',       'CN',    date '2004-05-01', 3,    'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'SAMPLE', 'unionChair', '应急程序的答复期限，示例'),
    ('collective-bargaining.law.dataBefore',           'CN',    date '2000-11-08', 5,    'CALENDAR_DAYS', '工资集体协商试行办法', '第十八条', 'CONFIRMED', 'READ', null, '协商开始前提供资料'),
    ('collective-bargaining.law.representativesAtLeast', 'CN',  date '2004-05-01', 3,    'COUNT',         '集体合同规定', '第十九条', 'CONFIRMED', 'READ', null, '每方代表至少人数，双方相等'),
    ('collective-bargaining.law.outsidersPart',        'CN',    date '2004-05-01', 1,    'COUNT',         '集体合同规定', '第二十三条', 'CONFIRMED', 'READ', null, '外聘代表不超过本方的几分之几（分子）'),
    ('collective-bargaining.law.outsidersOf',          'CN',    date '2004-05-01', 3,    'COUNT',         '集体合同规定', '第二十三条', 'CONFIRMED', 'READ', null, '外聘代表不超过本方的几分之几（分母）'),
    ('collective-bargaining.law.vacancy',              'CN',    date '2004-05-01', 15,   'CALENDAR_DAYS', '集体合同规定', '第三十一条', 'CONFIRMED', 'READ', 'unionOfficer', '代表缺位的补足'),
    ('collective-bargaining.law.termAtLeast',          'CN',    date '2004-05-01', 12,   'MONTHS',        '集体合同规定', '第三十八条', 'CONFIRMED', 'READ', null, '合同期限最短'),
    ('collective-bargaining.law.termAtMost',           'CN',    date '2004-05-01', 36,   'MONTHS',        '集体合同规定', '第三十八条', 'CONFIRMED', 'READ', null, '合同期限最长'),
    ('collective-bargaining.law.wageTermAtMost',       'CN',    date '2000-11-08', 12,   'MONTHS',        '工资集体协商试行办法', '第二十四条', 'CONFIRMED', 'READ', null, '工资协商一般一年一次'),
    ('collective-bargaining.law.wageTermAtMost',       'CN-SH', date '2015-10-01', 12,   'MONTHS',        '上海市集体合同条例', '第二十五条', 'CONFIRMED', 'READ', null, '工资专项集体合同一般为一年'),
    ('collective-bargaining.law.suspensionAtMost',     'CN-ZJ', date '2010-10-01', 60,   'CALENDAR_DAYS', '浙江省企业民主管理条例', '第二十九条', 'CONFIRMED', 'READ', null, '中止协商最长'),
    ('collective-bargaining.law.suspensionAtMost',     'CN-CQ', date '2006-03-01', 30,   'CALENDAR_DAYS', '重庆市集体合同条例', null, 'CONFIRMED', 'READ', null, '中止协商最长；条号待核'),
    ('collective-bargaining.law.bargainingLongest',    'CN-SD', date '2017-01-01', 60,   'CALENDAR_DAYS', '山东省企业工资集体协商条例', '第二十八条', 'CONFIRMED', 'READ', null, '协商期限'),
    ('collective-bargaining.law.submitDraft',          'CN-ZJ', date '2010-10-01', 15,   'WORKING_DAYS',  '浙江省企业民主管理条例', '第二十四条', 'CONFIRMED', 'READ', 'unionChair', '草案提交职代会'),
    ('collective-bargaining.law.resubmitDraft',        'CN-ZJ', date '2010-10-01', 5,    'WORKING_DAYS',  '浙江省企业民主管理条例', '第二十四条', 'CONFIRMED', 'READ', 'unionChair', '未通过的草案修改后再次提交'),
    ('collective-bargaining.law.papersBefore',         'CN',    date '2004-05-01', 7,    'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'SAMPLE', null, '会前送达草案；取上海市职工代表大会条例的七日，本省待确认'),
    ('collective-bargaining.law.papersBefore',         'CN-SH', date '2015-10-01', 7,    'CALENDAR_DAYS', '上海市职工代表大会条例', '第三十条', 'CONFIRMED', 'READ', null, '第三十条至第三十三条之一，条号待核'),
    ('collective-bargaining.law.filing',               'CN',    date '2004-05-01', 10,   'CALENDAR_DAYS', '集体合同规定', '第四十二条', 'TO_CONFIRM', 'SECONDARY', 'unionChair', '签字后报送审查'),
    ('collective-bargaining.law.filing',               'CN-SH', date '2015-10-01', 10,   'CALENDAR_DAYS', '上海市集体合同条例', '第二十三条', 'CONFIRMED', 'READ', 'unionChair', null),
    ('collective-bargaining.law.filingWage',           'CN',    date '2000-11-08', 7,    'CALENDAR_DAYS', '工资集体协商试行办法', '第二十一条', 'CONFIRMED', 'READ', 'unionChair', '工资协议签字后报送审查'),
    ('collective-bargaining.law.copies',               'CN',    date '2004-05-01', 3,    'COUNT',         '集体合同规定', '第四十二条', 'TO_CONFIRM', 'SECONDARY', null, '报送份数'),
    ('collective-bargaining.law.review',               'CN',    date '2004-05-01', 15,   'CALENDAR_DAYS', '集体合同规定', '第四十七条', 'CONFIRMED', 'READ', 'unionOfficer', '收到之日起未提出异议即行生效；劳动合同法第五十四条'),
    ('collective-bargaining.law.reviewWage',           'CN',    date '2000-11-08', 15,   'CALENDAR_DAYS', '工资集体协商试行办法', '第二十二条', 'CONFIRMED', 'READ', 'unionOfficer', '收到之日起未收到审查意见书即行生效'),
    ('collective-bargaining.law.publication',          'CN',    date '2004-05-01', 5,    'WORKING_DAYS',  '集体合同规定', '第四十八条', 'TO_CONFIRM', 'SAMPLE', 'unionChair', '条文只说“及时”，五个工作日为示例'),
    ('collective-bargaining.law.publicationWage',      'CN',    date '2000-11-08', 5,    'CALENDAR_DAYS', '工资集体协商试行办法', '第二十三条', 'CONFIRMED', 'READ', 'unionChair', '生效后向全体职工公布'),
    ('collective-bargaining.law.renewal',              'CN',    date '2004-05-01', 3,    'MONTHS',        '集体合同规定', '第三十八条', 'CONFIRMED', 'READ', null, '期满前提出续订'),
    ('collective-bargaining.law.renewalWage',          'CN',    date '2000-11-08', 60,   'CALENDAR_DAYS', '工资集体协商试行办法', '第二十四条', 'CONFIRMED', 'READ', null, '期满前提出下一年的协商'),
    ('collective-bargaining.law.noRefusalLayoffs',     'CN-SH', date '2015-10-01', 20,   'COUNT',         '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', null, '裁员达到此人数，不得拒绝协商'),
    ('collective-bargaining.law.noRefusalLayoffShare', 'CN-SH', date '2015-10-01', 0.10, 'RATIO',         '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', null, '裁员达到职工总数的此比例，不得拒绝协商'),
    ('collective-bargaining.law.noRefusalStoppage',    'CN-SH', date '2015-10-01', 1,    'COUNT',         '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', null, '停工、上访的，不得拒绝协商（1 = 是）'),
    ('collective-bargaining.law.noRefusalHazard',      'CN-SH', date '2015-10-01', 1,    'COUNT',         '上海市集体合同条例', '第十五条', 'CONFIRMED', 'READ', null, '有重大事故隐患的，不得拒绝协商（1 = 是）'),
    ('collective-bargaining.law.threeProcedures',      'CN-JS', date '2023-05-01', 1,    'COUNT',         '江苏省集体协商条例', null, 'CONFIRMED', 'READ', null, '分普通、简易、应急程序（1 = 是）'),
    ('collective-bargaining.law.minimumWage',          'CN',    date '2000-11-08', 2000, 'CNY',           null, null, 'TO_CONFIRM', 'SAMPLE', null, '当地最低工资标准，每月；示例'),
    ('collective-bargaining.law.guidelineLower',       'CN',    date '2000-11-08', 0.03, 'RATIO',         null, null, 'TO_CONFIRM', 'SAMPLE', null, '工资指导线下线；示例'),
    ('collective-bargaining.law.guidelineBase',        'CN',    date '2000-11-08', 0.07, 'RATIO',         null, null, 'TO_CONFIRM', 'SAMPLE', null, '工资指导线基准线；示例'),
    ('collective-bargaining.law.guidelineUpper',       'CN',    date '2000-11-08', 0.12, 'RATIO',         null, null, 'TO_CONFIRM', 'SAMPLE', null, '工资指导线上线；示例'),
    ('collective-bargaining.law.reconvene',            'CN',    date '2004-05-01', 7,    'CALENDAR_DAYS', null, null, 'TO_CONFIRM', 'SAMPLE', null, '不足法定人数后再次开会；示例');

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('collective-bargaining.runSurvey.due',           5, 'WORKING_DAYS',  null, null, 'TO_CONFIRM', 'unionChair', '公司规定：发起需求调研'),
    ('collective-bargaining.summariseSurvey.due',     5, 'WORKING_DAYS',  null, null, 'TO_CONFIRM', 'unionChair', '公司规定：汇总调研结果'),
    ('collective-bargaining.survey.longest',         30, 'CALENDAR_DAYS', null, null, 'TO_CONFIRM', null, '公司规定：调研最长天数'),
    ('collective-bargaining.survey.smallestGroup',    5, 'COUNT',         null, null, 'TO_CONFIRM', null, '公司规定：答卷少于这个数的单位不单独显示');

-- What members want, asked before the offer. The token is the address of the questionnaire.
create table collective_bargaining_survey (
    bargaining    text primary key references collective_bargaining,
    token         text not null unique check (length(token) = 22),
    last_day      date not null,
    ends_at       timestamptz not null,
    opened_at     timestamptz not null,
    summary       text check (length(summary) <= 4000),
    summarised_at timestamptz,
    check ((summary is null) = (summarised_at is null)),
    check (summarised_at >= ends_at)
);

-- A question of the template, or one of the office's own.
create table collective_bargaining_survey_question (
    bargaining text not null references collective_bargaining_survey,
    place      int not null check (place > 0),
    topic      text check (topic in ('PAY', 'WELFARE', 'SKILLS', 'CONDITIONS', 'VISION')),
    answer     text not null check (answer in ('IMPORTANCE', 'TEXT')),
    code       text,
    own_text   text check (length(own_text) <= 200),
    primary key (bargaining, place),
    check ((code is null) = (own_text is not null))
);

-- Who has answered, by day; not what.
create table collective_bargaining_survey_participant (
    bargaining  text not null references collective_bargaining_survey,
    person_id   text not null references person,
    unit_code   text not null references unit,
    answered_on date not null,
    entered_by  text references person,
    primary key (bargaining, person_id),
    check (entered_by <> person_id)
);

-- What was answered; not by whom. Nothing joins the answers of one paper, and words carry no unit.
create table collective_bargaining_survey_mark (
    id         uuid primary key default gen_random_uuid(),
    bargaining text not null references collective_bargaining_survey,
    unit_code  text not null references unit,
    place      int not null,
    importance int not null check (importance between 1 and 5)
);
create index collective_bargaining_survey_marks on collective_bargaining_survey_mark (bargaining);

create table collective_bargaining_survey_wording (
    id         uuid primary key default gen_random_uuid(),
    bargaining text not null references collective_bargaining_survey,
    place      int not null,
    wording    text not null check (length(wording) between 1 and 500)
);
create index collective_bargaining_survey_wordings on collective_bargaining_survey_wording (bargaining);

-- What members write to the progress of a round, without who wrote it; and how much somebody has written, without what.
create table collective_bargaining_comment (
    id         uuid primary key default gen_random_uuid(),
    bargaining text not null references collective_bargaining,
    round      int not null,
    unit_code  text not null references unit,
    written_on date not null,
    text       text not null check (length(text) between 1 and 500)
);
create index collective_bargaining_comments on collective_bargaining_comment (bargaining, round);

create table collective_bargaining_commenter (
    bargaining text not null references collective_bargaining,
    round      int not null,
    person_id  text not null references person,
    comments   int not null check (comments > 0),
    primary key (bargaining, round, person_id)
);
