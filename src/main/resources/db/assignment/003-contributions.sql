--liquibase formatted sql
--changeset heed:assignment-003-contributions
--comment: what a colleague was asked to do for a task, and what came back
create table help_asked (
  id        uuid primary key,
  case_id   uuid not null references recommendation,
  at        timestamptz not null,
  by        text not null,
  task      text not null,
  colleague text not null,
  wanted    text not null
);
create index help_asked_case on help_asked (case_id, at);
create table contribution (
  id        uuid primary key,
  case_id   uuid not null references recommendation,
  at        timestamptz not null,
  by        text not null,
  task      text not null,
  asked_by  text not null,
  note      text not null
);
create index contribution_case on contribution (case_id, at);
