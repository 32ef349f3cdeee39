--liquibase formatted sql
--changeset heed:assignment-004-comments
--comment: what people say to one another about a case; added, never changed
create table case_comment (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  words   text not null,
  people  text[] not null
);
create index case_comment_case on case_comment (case_id, at);
