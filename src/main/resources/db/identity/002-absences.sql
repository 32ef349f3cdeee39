--liquibase formatted sql
--changeset heed:identity-002-absences
--comment: who is away and who covers; a row never changes, and that an absence was ended early is a row of its own
create table absence (
  id       uuid primary key,
  person   text not null,
  cover    text not null,
  from_on  date not null,
  until_on date not null,
  set_by   text not null,
  set_at   timestamptz not null,
  check (from_on <= until_on and person <> cover)
);
create index absence_cover on absence (cover, until_on);
create index absence_until on absence (until_on);
create table absence_end (
  absence_id uuid primary key references absence,
  ended_by   text not null,
  ended_at   timestamptz not null
);
