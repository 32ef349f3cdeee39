--liquibase formatted sql
--changeset heed:notification-005-reminders
-- Who reminded whom of which task, so that nobody is chased twice in a day without somebody meaning it. A row never changes.
create table reminder (
  number  bigint generated always as identity primary key,
  task_id text not null,
  case_id uuid not null,
  person  text not null,
  by      text not null,
  at      timestamptz not null
);
create index reminder_task on reminder (task_id, at);
create index reminder_person on reminder (person, at);
