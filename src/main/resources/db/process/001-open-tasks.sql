--liquibase formatted sql
--changeset heed:process-001-open-tasks
--comment: a read table kept by the engine's task events; the engine remains the owner
create table open_task (
  task_id    text primary key,
  case_id    uuid not null,
  task_key   text not null,
  title      text not null,
  roles      text[] not null,
  panel      text not null,
  service    text,
  assignee   text,
  excluded   text[] not null,
  due_on     date,
  created_at timestamptz not null
);
create index open_task_case on open_task (case_id);
create index open_task_assignee on open_task (assignee, coalesce(due_on, date '9999-12-31'), task_id);
create index open_task_panel on open_task (panel, coalesce(due_on, date '9999-12-31'), task_id);
create index open_task_service on open_task (service, coalesce(due_on, date '9999-12-31'), task_id);
