--liquibase formatted sql
--changeset heed:evidence-001-evidence
-- Files and links that show what was said of a case. Rows are added, never changed: another version is another row, and what is withdrawn
-- stays. The content lies beside its hash, so that a file and its entry in the trail come and go together.
create table evidence (
  id       uuid primary key,
  case_id  uuid not null references recommendation,
  title    text not null,
  shows    text not null,
  said_of  text,
  withheld boolean not null,
  at       timestamptz not null,
  by       text not null
);
create index evidence_of_case on evidence (case_id, at desc);
create table evidence_version (
  id          uuid primary key,
  evidence_id uuid not null references evidence,
  number      integer not null,
  at          timestamptz not null,
  by          text not null,
  file_name   text,
  kind        text,
  bytes       bigint,
  sha256      text,
  scanned_at  timestamptz,
  link        text,
  content     bytea,
  unique (evidence_id, number),
  check (link is null and num_nulls(file_name, kind, bytes, sha256, content) = 0
      or link is not null and num_nonnulls(file_name, kind, bytes, sha256, scanned_at, content) = 0)
);
-- Most kinds of files are compressed already.
alter table evidence_version alter column content set storage external;
create table evidence_withdrawal (
  evidence_id uuid primary key references evidence,
  reason      text not null,
  at          timestamptz not null,
  by          text not null
);
