-- Certificates and letters that a process writes are uploaded by nobody.

alter table attachment alter column uploaded_by drop not null;
