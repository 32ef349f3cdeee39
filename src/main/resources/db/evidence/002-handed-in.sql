--liquibase formatted sql
--changeset heed:evidence-002-handed-in
-- Files that were handed in with a task which is not done yet. They are no evidence and stand on no record: when the task is done they become
-- rows of evidence_version, and when it is over in any way what is left here goes.
create table handed_in (
  id         uuid primary key,
  task_id    text not null,
  case_id    uuid not null references recommendation,
  field      text not null,
  withheld   boolean not null,
  at         timestamptz not null,
  by         text not null,
  file_name  text not null,
  kind       text not null,
  bytes      bigint not null,
  sha256     text not null,
  scanned_at timestamptz,
  content    bytea not null
);
alter table handed_in alter column content set storage external;
create index handed_in_of_task on handed_in (task_id, at);
