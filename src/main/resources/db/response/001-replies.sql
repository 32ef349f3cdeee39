--liquibase formatted sql
--changeset heed:response-001-replies
create table reply (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  decision     text not null,
  action       text,
  target_date  date,
  part_refused text,
  alternative  text,
  reason       text,
  information  text,
  reply        text
);
create index reply_case on reply (case_id, at);

create table panel_view (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  view    text not null,
  wanted  text,
  wanted_by date,
  note    text
);
create index panel_view_case on panel_view (case_id, at);
