--liquibase formatted sql
--changeset heed:tasklist-001-drafts
--comment: what people have typed on the page of a task and not yet sent; shown is what the page itself held where others' words were merged in, aside is a version that contradicts another and was not decided
create table answer_draft (
  task_id text not null,
  number  integer not null,
  by      text not null,
  at      timestamptz not null,
  answers jsonb not null,
  page    uuid not null,
  shown   jsonb not null,
  since   timestamptz not null,
  kept    boolean not null,
  opened  boolean not null,
  aside   boolean not null,
  primary key (task_id, number)
);
