--liquibase formatted sql
--changeset heed:response-002-decisions
alter table reply add column declined_because text;
alter table reply add column settle_first text;
alter table reply add column firm_decision_on date;
alter table reply add column passed_to text;
alter table panel_view add column new_wording text;

create table sign_off (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  result  text not null,
  words   text
);
create index sign_off_case on sign_off (case_id, at);

create table escalation_answer (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  answer  text not null
);
create index escalation_answer_case on escalation_answer (case_id, at);
