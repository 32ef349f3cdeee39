--liquibase formatted sql
--changeset heed:recommendation-003-added-answers
--comment: answers to questions that an administrator added, with the questions as they were asked
create table added_answers (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  task    text not null,
  title   text not null,
  answers text not null
);
create index added_answers_case on added_answers (case_id, at);
