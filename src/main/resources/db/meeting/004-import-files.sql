--liquibase formatted sql
--changeset heed:meeting-004-import-files
-- Files between the look at them and their import, so that what is registered is what was looked at. Their content goes with the import, they after a day; what they registered is
-- kept so long, so that who sends the import twice is shown it.
create table import_file (
  id       uuid primary key,
  kept_for text not null,
  at       timestamptz not null,
  content  bytea not null,
  registered text[]
);
create index import_file_of_person on import_file (kept_for, at);
create index import_file_age on import_file (at);
