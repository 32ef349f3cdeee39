--liquibase formatted sql
--changeset heed:process-003-migrations
--comment: a move of running cases from one version to another, case by case, so that it can stop and go on anywhere
create table migration (
  id           uuid primary key,
  from_version integer not null references model_version (number),
  to_version   integer not null references model_version (number),
  plan         jsonb not null,
  reason       text not null,
  state        text not null,
  started_by   text not null,
  started_at   timestamptz not null
);
create table migration_case (
  migration_id uuid not null references migration,
  case_id      uuid not null,
  state        text not null,
  problem      text,
  primary key (migration_id, case_id)
);
create index migration_case_waiting on migration_case (migration_id) where state = 'WAITING';
create unique index migration_running on migration (from_version) where state = 'RUNNING';
