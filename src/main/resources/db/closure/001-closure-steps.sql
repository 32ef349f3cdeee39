--liquibase formatted sql
--changeset heed:closure-001-closure-steps
create table closure_step (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  result text not null,
  words  text
);
create index closure_step_case on closure_step (case_id, at);
