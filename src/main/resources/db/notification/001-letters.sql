--liquibase formatted sql
--changeset heed:notification-001-letters
create table letter (
  id           uuid primary key,
  entry_number bigint generated always as identity unique,
  case_id      uuid not null references recommendation,
  kind         text not null,
  recipients   text[] not null,
  addresses    text[] not null,
  subject      text not null,
  body         text not null,
  written_at   timestamptz not null,
  sent_at      timestamptz
);
create index letter_case on letter (case_id);
