create table tool_loan (
    case_number text primary key references case_file,
    tool        text not null,
    days        int not null check (days between 1 and 30),
    lent        boolean not null default false
);

insert into rule_parameter (key, value, unit, law, article, status, escalate_to, note) values
    ('tool-loan.approveLoan.due', 2, 'WORKING_DAYS', null, null, 'TO_CONFIRM', 'unionOfficer', 'Sample value of the union office');
