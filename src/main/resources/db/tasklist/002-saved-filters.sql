--liquibase formatted sql
--changeset heed:tasklist-002-saved-filters
--comment: lists that people keep under a name, as the query of an address; they hold no answer and no case
create table saved_filter (
  id      uuid primary key,
  owner   text not null,
  name    text not null,
  query   text not null,
  made_at timestamptz not null,
  unique (owner, name)
);
--changeset heed:tasklist-001-columns
--comment: which columns of the task list a person wants to see
create table task_columns (
  person  text primary key,
  columns text[] not null
);
