--liquibase formatted sql
--changeset heed:modelling-003-random-rehearsals
--comment: rehearsals at random of the files as they were, played one by one in the background
create table random_rehearsal (
  id       uuid primary key,
  draft_id bigint not null references model_draft,
  files    jsonb not null,
  seed     bigint not null,
  plays    integer not null,
  state    text not null,
  made_by  text not null,
  made_at  timestamptz not null
);
create table random_rehearsal_play (
  rehearsal_id uuid not null references random_rehearsal on delete cascade,
  play         integer not null,
  result       jsonb not null,
  primary key (rehearsal_id, play)
);
create index random_rehearsal_running on random_rehearsal (made_at) where state = 'RUNNING';
create index random_rehearsal_of_draft on random_rehearsal (draft_id, made_at);
