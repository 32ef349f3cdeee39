--liquibase formatted sql
--changeset heed:recommendation-009-time-asked
-- More time asked for a reply: until when, why, and the date that it then was due. What became of it is a change of the case.
create table time_asked (
  id       uuid primary key,
  case_id  uuid not null references recommendation,
  at       timestamptz not null,
  by       text not null,
  due_on   date not null,
  until    date not null,
  reason   text not null
);
create index time_asked_case on time_asked (case_id, at);
