--liquibase formatted sql
--changeset heed:meeting-005-sheets
-- What a person has typed on the sheet of a meeting and not yet registered.
create table meeting_sheet (
  meeting  uuid not null references meeting,
  person   text not null,
  answers  jsonb not null,
  saved_at timestamptz not null,
  primary key (meeting, person)
);
