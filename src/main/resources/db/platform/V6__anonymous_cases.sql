-- A case that somebody opened without a name: nobody stands in it, not even as who filed it.

alter table case_file alter column applicant_id drop not null;
alter table case_file alter column filed_by drop not null;
alter table case_file add constraint anonymous_cases_name_nobody check ((applicant_id is null) = (filed_by is null));
