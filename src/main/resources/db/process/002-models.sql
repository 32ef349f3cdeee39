--liquibase formatted sql
--changeset heed:process-002-models
--comment: a version is one deployment of model, tables and forms together; the files are the engine's resources
create table model_version (
  number        integer primary key,
  deployment_id text not null unique,
  definition_id text not null unique,
  origin        text not null,
  reason        text not null,
  deployed_by   text not null,
  approved_by   text,
  deployed_at   timestamptz not null
);

--changeset heed:process-002-case-steps
--comment: the routing facts that each completed task set, so that a past case can be rehearsed on a draft
create table case_step (
  number   bigint generated always as identity primary key,
  case_id  uuid not null,
  task_key text not null,
  at       timestamptz not null,
  facts    jsonb not null
);
create index case_step_case on case_step (case_id, number);
