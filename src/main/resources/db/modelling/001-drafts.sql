--liquibase formatted sql
--changeset heed:modelling-001-drafts
--comment: drafts of models with every save kept; removed files have no content
create table model_draft (
  id           bigint generated always as identity primary key,
  title        text not null,
  base_version integer not null,
  made_by      text not null,
  made_at      timestamptz not null,
  closed_as    text
);
create table draft_save (
  draft_id bigint not null references model_draft,
  file     text not null,
  revision integer not null,
  content  text,
  saved_by text not null,
  saved_at timestamptz not null,
  step_at  timestamptz not null,
  primary key (draft_id, file, revision)
);
create table draft_editor (
  draft_id bigint not null references model_draft,
  file     text not null,
  person   text not null,
  seen_at  timestamptz not null,
  primary key (draft_id, file, person)
);
--changeset heed:modelling-001-proposals
--comment: what one administrator wants deployed and another approves; the files as they were proposed
create table model_proposal (
  id           bigint generated always as identity primary key,
  origin       text not null,
  draft_id     bigint references model_draft,
  base_version integer not null,
  files        jsonb not null,
  reason       text not null,
  proposed_by  text not null,
  proposed_at  timestamptz not null,
  decided_by   text,
  decided_at   timestamptz,
  outcome      text,
  note         text
);
--changeset heed:modelling-001-rehearsals
--comment: a rehearsal is the list of what was done in it; it is played anew whenever it is looked at
create table rehearsal (
  id       uuid primary key,
  draft_id bigint not null references model_draft,
  moves    jsonb not null,
  made_by  text not null,
  made_at  timestamptz not null
);
