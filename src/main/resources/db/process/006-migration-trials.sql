--liquibase formatted sql
--changeset heed:process-006-migration-trials
--comment: a plan tried out case by case in the background, so that nobody waits for it and a restart does not lose it
create table migration_trial (
  id           uuid primary key,
  from_version integer not null references model_version (number),
  to_version   integer not null references model_version (number),
  plan         jsonb not null,
  state        text not null,
  started_by   text not null,
  started_at   timestamptz not null
);
create table migration_trial_case (
  trial_id uuid not null references migration_trial on delete cascade,
  case_id  uuid not null,
  state    text not null,
  problem  text,
  primary key (trial_id, case_id)
);
create index migration_trial_waiting on migration_trial_case (trial_id) where state = 'WAITING';
create index migration_trial_running on migration_trial (started_at) where state = 'RUNNING';
